import { parseArgs } from 'node:util';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import type { Slogan } from '../../slogans/library/slogan.ts';

const HELP_EN = `khauhieu slogans [--search WORDS] [--occasion ID] [--json]

Lists the slogan library: approved wordings with their source, then unofficial suggestions.

  --search WORDS   only slogans with these words, typed with or without marks
  --occasion ID    only slogans for this occasion, for example an-toan-giao-thong
  --json           one JSON array of {id, text, source, approval, occasions, validity, hash}

Example:
  khauhieu slogans --search "quang vinh" --json`;

const HELP_VI = `khauhieu slogans [--search TỪ] [--occasion MÃ] [--json]

Liệt kê thư viện khẩu hiệu: lời đã duyệt kèm nguồn, rồi đến các gợi ý không chính thức.

  --search TỪ      chỉ những khẩu hiệu có các từ này, gõ có dấu hay không dấu đều được
  --occasion MÃ    chỉ những khẩu hiệu của dịp này, ví dụ an-toan-giao-thong
  --json           một mảng JSON gồm {id, text, source, approval, occasions, validity, hash}

Ví dụ:
  khauhieu slogans --search "quang vinh" --json`;

export const slogansCommand: CliCommand = {
  name: 'slogans',
  help: { vi: HELP_VI, en: HELP_EN },
  async run(args, context): Promise<ExitCode> {
    const { search, occasion, json } = parseWords(args);
    const [{ sloganLibrary }, { indexSlogans, searchSlogans }] = await Promise.all([
      import('../../slogans/library/shipped.ts'),
      import('../../slogans/library/search.ts'),
    ]);
    const index = indexSlogans(sloganLibrary().slogans);
    const found = searchSlogans(index, {
      ...(search === undefined ? {} : { words: search }),
      ...(occasion === undefined ? {} : { occasion }),
    });
    if (json) context.out(JSON.stringify(found.map(listed), null, 2));
    else printSlogans(found, context);
    return 0;
  },
};

function parseWords(args: readonly string[]) {
  try {
    const options = { search: { type: 'string' }, occasion: { type: 'string' }, json: { type: 'boolean' } } as const;
    return parseArgs({ args: [...args], options, strict: true, allowPositionals: false }).values;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(`Tham số không hợp lệ: ${reason}`, reason);
  }
}

function listed(slogan: Slogan) {
  const { id, text, source, approval, occasions, validity, hash } = slogan;
  return { id, text, source, approval, occasions, validity, hash };
}

function printSlogans(slogans: readonly Slogan[], context: CliContext): void {
  const vi = context.language === 'vi';
  for (const { id, text, approval, source } of slogans) {
    const suggestion = vi ? 'gợi ý' : 'suggestion';
    const mark = approval === 'approved' ? (source.number ?? (vi ? 'đã duyệt' : 'approved')) : suggestion;
    context.out(`${id}\t[${mark}]\t${text}`);
  }
  if (slogans.length === 0) context.err(vi ? 'Không tìm thấy khẩu hiệu nào.' : 'No slogan found.');
}

import type { Proof } from '../../slogans/proofread/proofread.ts';
import type { Today } from '../../text/lint/check-anniversaries.ts';
import { readArguments } from '../arguments.ts';
import { UsageError, type CliCommand, type CliContext, type ExitCode } from '../command.ts';
import { textOf } from './convert.ts';

const EXAMPLE = 'khauhieu lint "Nước Cộng hòa Xã hội chủ nghĩa Việt Nam muôn năm!" --json';

export const lintCommand: CliCommand = {
  name: 'lint',
  help: {
    vi: `khauhieu lint LỜI… | - [--against MÃ] [--today NĂM-THÁNG-NGÀY] [--each-line] [--json]: soát lỗi khẩu hiệu

  --against MÃ     đối chiếu với khẩu hiệu này của thư viện
  --today          ngày để tính “NN năm” khi lời không ghi ngày
  --each-line      mỗi dòng là một khẩu hiệu
  -                đọc từ đầu vào chuẩn

Mã kết thúc 1 khi có lỗi. Ví dụ: ${EXAMPLE}`,
    en: `khauhieu lint TEXT… | - [--against ID] [--today YYYY-MM-DD] [--each-line] [--json]: proof-reads a slogan

  --against ID     compares with this slogan of the library
  --today          the day that “NN năm” is reckoned to when the text has no dates
  --each-line      every line is a slogan
  -                reads standard input

Exit code 1 when there is an error. Example: ${EXAMPLE}`,
  },
  async run(args, context): Promise<ExitCode> {
    const { values, positionals } = readArguments(args, {
      against: { type: 'string' },
      today: { type: 'string' },
      'each-line': { type: 'boolean' },
      json: { type: 'boolean' },
    });
    const text = await textOf(positionals, context);
    const today = values.today === undefined ? undefined : readDay(values.today);
    const [{ proofread }, { sloganLibrary }] = await Promise.all([
      import('../../slogans/proofread/proofread.ts'),
      import('../../slogans/library/shipped.ts'),
    ]);
    const { slogans, byId } = sloganLibrary();
    const { against } = values;
    if (against !== undefined && !byId.has(against)) {
      throw new UsageError(
        `không có khẩu hiệu “${against}” (xem: khauhieu slogans)`,
        `no slogan “${against}” (see: khauhieu slogans)`,
      );
    }
    const approved = slogans.filter((slogan) => slogan.approval === 'approved');
    const official = against === undefined ? approved : slogans;
    const options = { official, ...(against === undefined ? {} : { against }), ...(today ? { today } : {}) };
    const texts = values['each-line'] ? text.split(/\r?\n/).filter((line) => line.trim() !== '') : [text];
    const proofs = texts.map((one) => proofread(one, options));
    if (values.json) await printJson(proofs, values['each-line'] === true, context);
    else for (const proof of proofs) await printProof(proof, context);
    return proofs.some((proof) => proof.findings.some((f) => f.severity === 'error')) ? 1 : 0;
  },
};

function readDay(value: string): Today {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  const [year = 0, month = 0, day = 0] = (match?.slice(1) ?? []).map(Number);
  if (match && month >= 1 && month <= 12 && day >= 1 && day <= 31) return { year, month, day };
  throw new UsageError(
    '--today: cần dạng NĂM-THÁNG-NGÀY, ví dụ 2026-11-21',
    '--today takes YYYY-MM-DD, like 2026-11-21',
  );
}

async function printJson(proofs: readonly Proof[], array: boolean, context: CliContext): Promise<void> {
  const { describeLint } = await import('../../messages/lint-message.ts');
  const documents = proofs.map(({ text, corrected, findings }) => ({
    text,
    corrected,
    findings: findings.map(({ code, kind, severity, start, end, found, suggest, params }) => ({
      code,
      kind,
      severity,
      start,
      end,
      found,
      suggest,
      message: describeLint({ code, severity, start, end, found, suggest, params }, context.language),
    })),
  }));
  context.out(JSON.stringify(array ? documents : documents[0], null, 2));
}

const SEVERITY = {
  error: { vi: 'LỖI', en: 'ERROR' },
  warning: { vi: 'LƯU Ý', en: 'WARNING' },
  info: { vi: 'gợi ý', en: 'note' },
} as const;

/** The text, then each finding with its place, the words, the suggestion and the reason with its source. */
async function printProof(proof: Proof, context: CliContext): Promise<void> {
  const { describeLint } = await import('../../messages/lint-message.ts');
  const { language } = context;
  context.out(proof.text);
  for (const item of proof.findings) {
    const change = item.suggest === null ? '' : ` → “${item.suggest}”`;
    const head = `  ${SEVERITY[item.severity][language]} ${item.start}–${item.end} “${item.found}”${change}`;
    context.out(`${head}\n      ${describeLint(item, language)}`);
  }
  if (proof.corrected !== proof.text) {
    context.out(`${language === 'vi' ? '  Sửa thành: ' : '  Corrected: '}${proof.corrected}`);
  } else if (proof.findings.length === 0) context.out(language === 'vi' ? '  Không có lỗi.' : '  Nothing found.');
}

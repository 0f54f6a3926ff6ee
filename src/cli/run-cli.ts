import { UsageError, type CliCommand, type CliContext, type ExitCode } from './command.ts';
import type { Language } from '../messages/message.ts';

/** The commands by name; each is loaded only when it is called, so that the program starts fast. */
const COMMANDS: Readonly<Record<string, () => Promise<CliCommand>>> = {
  breaks: async () => (await import('./commands/breaks.ts')).breaksCommand,
  compose: async () => (await import('./commands/compose.ts')).composeCommand,
  convert: async () => (await import('./commands/convert.ts')).convertCommand,
  fonts: async () => (await import('./commands/fonts.ts')).fontsCommand,
  formats: async () => (await import('./commands/formats.ts')).formatsCommand,
  import: async () => (await import('./commands/import.ts')).importCommand,
  led: async () => (await import('./commands/led.ts')).ledCommand,
  lint: async () => (await import('./commands/lint.ts')).lintCommand,
  nest: async () => (await import('./commands/nest.ts')).nestCommand,
  preflight: async () => (await import('./commands/preflight.ts')).preflightCommand,
  render: async () => (await import('./commands/render.ts')).renderCommand,
  slogans: async () => (await import('./commands/slogans.ts')).slogansCommand,
  templates: async () => (await import('./commands/templates.ts')).templatesCommand,
  verify: async () => (await import('./commands/verify.ts')).verifyCommand,
};

const OVERVIEW = {
  vi: `khauhieu: dàn khẩu hiệu lên băng rôn, pa nô, bảng điện tử và xuất tệp in

Cách dùng: khauhieu LỆNH [tham số] [--json] [--lang vi|en]
Lệnh:      ${Object.keys(COMMANDS).join(', ')}
Trợ giúp:  khauhieu LỆNH --help

Ví dụ:     khauhieu render --slogan-id plan002-8 --format bangron-ngang-6000x1000 -o banner.pdf`,
  en: `khauhieu: sets slogans on banners, panos and LED boards and writes the files to print

Usage:     khauhieu COMMAND [options] [--json] [--lang vi|en]
Commands:  ${Object.keys(COMMANDS).join(', ')}
Help:      khauhieu COMMAND --help

Example:   khauhieu render --slogan-id plan002-8 --format bangron-ngang-6000x1000 -o banner.pdf`,
};

/** Takes `--lang X` or `--lang=X` out of the words, wherever it stands before a `--`. */
function takeLanguage(words: readonly string[]): { language: Language; rest: string[] } {
  let language: Language = 'vi';
  const rest: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '--') return { language, rest: [...rest, ...words.slice(i)] };
    const value = word === '--lang' ? words[++i] : word.startsWith('--lang=') ? word.slice(7) : undefined;
    if (value === undefined && word !== '--lang') rest.push(word);
    else if (value === 'vi' || value === 'en') language = value;
    else throw new UsageError('--lang nhận vi hoặc en', '--lang takes vi or en');
  }
  return { language, rest };
}

/** Runs the program's words and answers its exit code. Never throws for anything a user can type. */
export async function runCli(words: readonly string[], base: CliContext): Promise<ExitCode> {
  let context = base;
  let command: CliCommand | undefined;
  try {
    const { language, rest } = takeLanguage(words);
    context = { ...base, language };
    const [name, ...args] = rest;
    if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
      context.out(OVERVIEW[language]);
      return name === undefined ? 2 : 0;
    }
    const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (!load) {
      throw new UsageError(
        `không có lệnh “${name}” (có: ${Object.keys(COMMANDS).join(', ')})`,
        `there is no command “${name}” (there are: ${Object.keys(COMMANDS).join(', ')})`,
      );
    }
    command = await load();
    const end = args.indexOf('--');
    if ((end < 0 ? args : args.slice(0, end)).some((word) => word === '--help' || word === '-h')) {
      context.out(command.help[language]);
      return 0;
    }
    return await command.run(args, context);
  } catch (error) {
    return explain(error, command, context);
  }
}

function explain(error: unknown, command: CliCommand | undefined, context: CliContext): ExitCode {
  const { language } = context;
  if (error instanceof UsageError) {
    context.err(`khauhieu: ${error[language]}`);
    if (command) context.err(command.help[language]);
    return 2;
  }
  const system = error as { code?: string; path?: string };
  if (
    system?.code === 'ENOENT' ||
    system?.code === 'EISDIR' ||
    system?.code === 'EACCES' ||
    system?.code === 'ENOTDIR'
  ) {
    const reason = {
      ENOENT: { vi: 'không có tệp này', en: 'no such file' },
      EISDIR: { vi: 'đây là thư mục', en: 'that is a folder' },
      EACCES: { vi: 'không có quyền', en: 'permission denied' },
      ENOTDIR: { vi: 'đường dẫn sai', en: 'not a folder' },
    }[system.code][language];
    context.err(`khauhieu: ${system.path ?? ''}: ${reason}`);
    return 1;
  }
  throw error;
}

import type { ResolvedFormat } from '../../formats/format.ts';
import { designFileName, DESIGN_FILE_ENDING } from '../../storage/design-file-name.ts';
import type { DesignFiles } from '../files/design-files.ts';
import { paintStreetPicture } from './street-picture.ts';
import type { StreetSettings } from './street-settings.ts';

const WIDE_PX = 2400;
const HIGH_PX = 1350;
const STRIP_PX = 132;

interface StreetPicture {
  readonly name: string;
  readonly format: ResolvedFormat;
  readonly settings: StreetSettings;
  readonly shown: Parameters<typeof paintStreetPicture>[3];
  /** Written under the picture, from above. */
  readonly lines: readonly [string, string];
  /** Who made it, at the right. */
  readonly mark: string;
}

/** The picture large, with what it shows written under it, as a PNG for whoever has to agree to it. */
export async function saveStreetPicture(
  files: Pick<DesignFiles, 'download'>,
  { name, format, settings, shown, lines, mark }: StreetPicture,
): Promise<void> {
  const picture = document.createElement('canvas');
  picture.width = WIDE_PX;
  picture.height = HIGH_PX;
  paintStreetPicture(picture, format, settings, shown);
  const sheet = document.createElement('canvas');
  sheet.width = WIDE_PX;
  sheet.height = HIGH_PX + STRIP_PX;
  const context = sheet.getContext('2d');
  if (!context) return;
  context.drawImage(picture, 0, 0);
  context.fillStyle = '#ffffff';
  context.fillRect(0, HIGH_PX, WIDE_PX, STRIP_PX);
  const family = '"Be Vietnam Pro UI", system-ui, sans-serif';
  const write = (text: string, y: number, font: string, colour: string, room: number): void => {
    context.font = `${font} ${family}`;
    context.fillStyle = colour;
    context.fillText(text, 48, HIGH_PX + y, room);
  };
  write(lines[0], 56, '600 32px', '#1a2029', WIDE_PX - 96);
  write(lines[1], 102, '400 26px', '#525c6b', WIDE_PX - 640);
  context.textAlign = 'right';
  context.font = `400 22px ${family}`;
  context.fillStyle = '#667080';
  context.fillText(mark, WIDE_PX - 48, HIGH_PX + 102);
  const blob = await new Promise<Blob | null>((resolve) => sheet.toBlob(resolve, 'image/png'));
  if (!blob) return;
  const file = `${designFileName(name).slice(0, -DESIGN_FILE_ENDING.length)}_phoi-canh_${settings.distanceM}m.png`;
  files.download(file, new Uint8Array(await blob.arrayBuffer()), 'image/png');
}

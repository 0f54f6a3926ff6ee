import type { Scene } from '../../scene/display-list.ts';
import { addOutputIntent } from './output-intent.ts';
import type { PdfFile, PdfRef } from './pdf-file.ts';
import { documentDate, pdfText } from './pdf-syntax.ts';
import type { PrintScale } from './print-scale.ts';
import type { PdfRenderOptions, PdfStandard } from './render-options.ts';
import { scaleLegend } from './slug-line.ts';
import { CREATOR, PRODUCER, xmpPacket } from './xmp-packet.ts';

const EPOCH = '1970-01-01';
const VERSIONS = { pdfx4: '1.6', pdfx1a: '1.4', preview: '1.7' } as const;

/** What the last objects point at. */
interface FileFrame {
  readonly catalog: PdfRef;
  readonly tree: PdfRef;
  /** Catalog entries of the logical structure and of the layers, if there are any. */
  readonly structure: string;
  readonly idHex: string;
}

interface FileFacts {
  readonly options: PdfRenderOptions;
  readonly standard: PdfStandard;
  readonly title: string;
}

/** Adds Info, XMP and the output intent, which say the same of the file, and writes it. */
export function finishFile(file: PdfFile, frame: FileFrame, { options, standard, title }: FileFacts): Uint8Array {
  const { catalog, tree, structure, idHex } = frame;
  const date = documentDate(options.date ?? EPOCH);
  const identification = standard === 'pdfx1a' ? ' /GTS_PDFXVersion (PDF/X-1a:2003)' : '';
  const info = file.add(
    `<< /Title ${pdfText(title)} /Creator ${pdfText(CREATOR)} /Producer ${pdfText(PRODUCER)} ` +
      `/CreationDate (${date.pdf}) /ModDate (${date.pdf}) /Trapped /False${identification} >>`,
  );
  const metadata = file.addStream({
    entries: '/Type /Metadata /Subtype /XML',
    bytes: xmpPacket({ standard, title, date, idHex }),
  });
  const intents = standard === 'preview' ? '' : ` /OutputIntents [${addOutputIntent(file, options.profile)}]`;
  file.set(
    catalog,
    `<< /Type /Catalog /Pages ${tree} /Metadata ${metadata} /Lang (vi)${intents}${structure} ` +
      '/ViewerPreferences << /DisplayDocTitle true >> >>',
  );
  return file.write({ version: VERSIONS[standard], root: catalog, info, idHex });
}

/** The title that Info and XMP carry: one line, with the scale where there is one. */
export function documentTitle(first: Scene, options: PdfRenderOptions, scale: PrintScale): string {
  const plain = (options.title ?? first.title)
    .normalize('NFC')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const legend = scaleLegend(scale, first.widthMm, first.heightMm);
  const title = plain === '' ? 'Khẩu hiệu' : plain;
  return legend ? `${title} (${legend})` : title;
}

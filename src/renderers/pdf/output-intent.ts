import { FOGRA39_CONDITION, type PrintingCondition } from '../../colour/printing-conditions.ts';
import { contentKey, deflateWhole } from './flate-splice.ts';
import type { PdfFile, PdfRef, PdfStream } from './pdf-file.ts';
import { pdfText } from './pdf-syntax.ts';
import type { OutputProfile } from './render-options.ts';

/** Deflating a profile costs more than the rest of a page: done once for each profile in memory. */
const deflatedProfiles = new WeakMap<Uint8Array, PdfStream>();

/** Writes the output intent and returns its reference. */
export function addOutputIntent(file: PdfFile, profile: OutputProfile | undefined): PdfRef {
  // Without a profile (PDF/X-1a only) the condition must be a registered one.
  const condition: PrintingCondition = profile ?? FOGRA39_CONDITION;
  const embedded = profile ? ` /DestOutputProfile ${file.addStream(profileStream(profile.bytes))}` : '';
  const registry = condition.registry ? ` /RegistryName ${pdfText(condition.registry)}` : '';
  const name = pdfText(condition.identifier);
  return file.add(
    `<< /Type /OutputIntent /S /GTS_PDFX /OutputConditionIdentifier ${name} /OutputCondition ${name}` +
      `${registry} /Info ${pdfText(condition.info)}${embedded} >>`,
  );
}

/** Stands for a profile in the hash of a file. */
export function profileKey(bytes: Uint8Array): string {
  return profileStream(bytes).key ?? '';
}

function profileStream(bytes: Uint8Array): PdfStream {
  let stream = deflatedProfiles.get(bytes);
  if (!stream) {
    stream = { entries: '/N 4 /Filter /FlateDecode', bytes: deflateWhole(bytes), key: contentKey(bytes) };
    deflatedProfiles.set(bytes, stream);
  }
  return stream;
}

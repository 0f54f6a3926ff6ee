import type { DocumentDate } from './pdf-syntax.ts';
import type { PdfStandard } from './render-options.ts';

export interface DocumentFacts {
  readonly standard: PdfStandard;
  readonly title: string;
  readonly date: DocumentDate;
  /** 32 hexadecimal digits that stand for the content. */
  readonly idHex: string;
}

/** Names the program in both Info and XMP, which must agree. */
export const CREATOR = 'Khau hieu Studio';
export const PRODUCER = 'Khau hieu Studio PDF';

/** The XMP packet, UTF-8, stored without compression so that any tool can read it. */
export function xmpPacket({ standard, title, date, idHex }: DocumentFacts): Uint8Array {
  const id = `uuid:${idHex.slice(0, 8)}-${idHex.slice(8, 12)}-${idHex.slice(12, 16)}-${idHex.slice(16, 20)}-${idHex.slice(20, 32)}`;
  const version =
    standard === 'pdfx4'
      ? `  <rdf:Description rdf:about="" xmlns:pdfxid="http://www.npes.org/pdfx/ns/id/"><pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion></rdf:Description>\n`
      : '';
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
${version}  <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:format>application/pdf</dc:format><dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title></rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmp="http://ns.adobe.com/xap/1.0/"><xmp:CreatorTool>${CREATOR}</xmp:CreatorTool><xmp:CreateDate>${date.xmp}</xmp:CreateDate><xmp:ModifyDate>${date.xmp}</xmp:ModifyDate><xmp:MetadataDate>${date.xmp}</xmp:MetadataDate></rdf:Description>
  <rdf:Description rdf:about="" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"><pdf:Producer>${PRODUCER}</pdf:Producer><pdf:Trapped>False</pdf:Trapped></rdf:Description>
  <rdf:Description rdf:about="" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/"><xmpMM:DocumentID>${id}</xmpMM:DocumentID><xmpMM:InstanceID>${id}</xmpMM:InstanceID><xmpMM:VersionID>1</xmpMM:VersionID><xmpMM:RenditionClass>default</xmpMM:RenditionClass></rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`,
  );
}

function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

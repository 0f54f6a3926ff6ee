import type { PdfFile, PdfRef } from './pdf-file.ts';

/** One paragraph: the marked pieces of a page that come from one node. */
interface TaggedNode {
  readonly nodeId: string;
  readonly pieces: number[];
}

/** The logical structure of a preview: every text node is a paragraph, everything else an artifact. */
export class TextTags {
  readonly #pages: TaggedNode[][] = [];

  beginPage(): void {
    this.#pages.push([]);
  }

  /** Opens a piece of a node's text; the caller closes it with `EMC`. */
  open(nodeId: string): string {
    const nodes = this.#pages.at(-1) ?? [];
    const piece = nodes.reduce((count, node) => count + node.pieces.length, 0);
    const node = nodes.find((known) => known.nodeId === nodeId);
    if (node) node.pieces.push(piece);
    else nodes.push({ nodeId, pieces: [piece] });
    return `/P << /MCID ${piece} >> BDC\n`;
  }

  /** Writes the structure tree; returns what the catalog says of it. */
  write(file: PdfFile, pages: readonly PdfRef[]): string {
    const root = file.reserve();
    const document = file.reserve();
    const paragraphs: PdfRef[] = [];
    const parents = this.#pages.map((nodes, index) => {
      const owners: PdfRef[] = [];
      for (const { pieces } of nodes) {
        const kids = pieces.join(' ');
        const element = file.add(`<< /Type /StructElem /S /P /P ${document} /Pg ${pages[index]} /K [${kids}] >>`);
        paragraphs.push(element);
        for (const piece of pieces) owners[piece] = element;
      }
      return `${index} [${owners.join(' ')}]`;
    });
    file.set(document, `<< /Type /StructElem /S /Document /P ${root} /K [${paragraphs.join(' ')}] >>`);
    const tree = `/ParentTree << /Nums [${parents.join(' ')}] >> /ParentTreeNextKey ${parents.length}`;
    file.set(root, `<< /Type /StructTreeRoot /K ${document} ${tree} >>`);
    return ` /StructTreeRoot ${root} /MarkInfo << /Marked true >>`;
  }
}

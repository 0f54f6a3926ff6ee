import type { Ink } from '../../colour/ink.ts';
import type { Path } from '../../geometry/path.ts';
import type { Mm } from '../../geometry/units.ts';
import type { ContentStream } from './content-stream.ts';
import type { PageResources } from './page-resources.ts';
import { pathOperators } from './path-operators.ts';
import type { PdfFile, PdfRef } from './pdf-file.ts';
import { pdfNumber, pdfNumbers } from './pdf-number.ts';
import { pdfText } from './pdf-syntax.ts';

/** A processing step of ISO 19593-1; groups that define types must name one, the others must not. */
export type ProcessingStep =
  | { readonly group: 'Structural'; readonly type: 'Cutting' | 'Folding' | 'Gluing' | 'Punching' | 'Bleed' }
  | { readonly group: 'Positions'; readonly type: 'ContentArea' }
  | { readonly group: 'Dimensions' | 'Legend' };

/** Lines that a machine or a person works by; not ink: on a layer and a plate of their own, overprinting. */
export interface StepLayer {
  /** What people see in the layers list. */
  readonly name: string;
  readonly step: ProcessingStep;
  /** The plate, with the colour that a screen shows it in. */
  readonly spot: Ink;
  readonly lines: readonly { readonly path: Path; readonly widthMm: Mm; readonly dashMm?: readonly Mm[] }[];
}

/** The optional content groups of a file: one for each name. */
export class StepLayers {
  readonly #file: PdfFile;
  readonly #groups = new Map<string, PdfRef>();

  constructor(file: PdfFile) {
    this.#file = file;
  }

  draw(layer: StepLayer, stream: ContentStream, resources: PageResources): void {
    if (layer.lines.length === 0) return;
    const group = this.#group(layer);
    const properties = resources.name('Properties', 'L', group, () => group);
    const over = resources.name('ExtGState', 'G', 'overprint', () => '<< /Type /ExtGState /OP true /op true /OPM 1 >>');
    stream.put(`/OC ${properties} BDC\nq\n${over} gs\n${resources.ink(layer.spot, 'stroke')}0 J 0 j\n`);
    for (const { path, widthMm, dashMm = [] } of layer.lines)
      stream.put(`${pdfNumber(widthMm)} w [${pdfNumbers(dashMm)}] 0 d\n${pathOperators(path)}S\n`);
    stream.put('Q\nEMC\n');
  }

  /** Catalog entry of the layers; nothing for a file without any. */
  catalogEntry(): string {
    if (this.#groups.size === 0) return '';
    const all = [...this.#groups.values()].join(' ');
    return ` /OCProperties << /OCGs [${all}] /D << /Name (Default) /BaseState /ON /ON [${all}] /OFF [] /Order [${all}] >> >>`;
  }

  #group({ name, step }: StepLayer): PdfRef {
    const known = this.#groups.get(name);
    if (known) return known;
    const type = 'type' in step ? ` /GTS_ProcStepsType /${step.type}` : '';
    const metadata = `<< /GTS_ProcStepsGroup /${step.group}${type} >>`;
    const group = this.#file.add(`<< /Type /OCG /Name ${pdfText(name)} /GTS_Metadata ${metadata} >>`);
    this.#groups.set(name, group);
    return group;
  }
}

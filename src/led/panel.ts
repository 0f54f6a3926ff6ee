/** What colours a board's lamps make: one; red, green and both; eight corners of the cube; all. */
export type ColourClass = 'one' | 'dual' | 'tri' | 'rgb';

export interface Panel {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly name: string;
  readonly moduleMm: readonly [number, number];
  readonly modulePx: readonly [number, number];
  readonly pitchMm: number;
  readonly colourClass: ColourClass;
  readonly use: 'indoor' | 'outdoor' | 'both' | 'rental';
  readonly lamp: 'dip' | 'smd';
  readonly dotMm: readonly [number, number];
  /** Lit share of a dot's square, 0 to 1. */
  readonly fill: number;
  /** Typical brightness in cd/m², and the range of vendors. */
  readonly nits: number;
  readonly nitsMin: number;
  readonly nitsMax: number;
  readonly scan: string;
}

export interface BoardPreset {
  readonly id: string;
  readonly name: string;
  readonly panelId: string;
  /** Panels across and down. */
  readonly modules: readonly [number, number];
}

export type LedFileKind = 'png' | 'bmp' | 'gif' | 'mp4';

export interface ControllerFamily {
  readonly id: string;
  readonly name: string;
  readonly software: string;
  readonly classes: readonly ColourClass[];
  /** Files to offer, and those the maker's documents name. */
  readonly files: readonly LedFileKind[];
  readonly documented: readonly LedFileKind[];
  /** For the instruction sheet, Vietnamese. */
  readonly addAs: string;
  readonly fit: string;
}

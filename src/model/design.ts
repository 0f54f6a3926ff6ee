import type { Ink, Paint } from '../colour/ink.ts';
import type { Finishing, ResolvedFormat } from '../formats/format.ts';
import type { Path } from '../geometry/path.ts';
import type { Degrees, Em, Mm } from '../geometry/units.ts';

/** Raised by one with every change of the stored shape; each raise has a migration of its own. */
export const DESIGN_SCHEMA = 1;

/** A whole job: the content once, and the pages (formats) it is set on. Deeply readonly. */
export interface Design {
  readonly schema: typeof DESIGN_SCHEMA;
  readonly id: string;
  readonly name: string;
  readonly content: DesignContent;
  /** Inks of this design beyond the built-in ones. */
  readonly inks: readonly Ink[];
  readonly pages: readonly Page[];
  /** The look that the parts of the templates have on every page; see {@link SharedLook}. */
  readonly shared?: SharedLook;
  /** The pictures that image nodes name, each once. */
  readonly pictures?: readonly Picture[];
}

/** A picture as it came, without metadata (EXIF, GPS …), named by what is in it. */
export interface Picture {
  /** `sha256-` and the hash, in hexadecimal digits, of the bytes and, where there is one, the orientation as a byte. */
  readonly id: string;
  /** The name of the file it came from. */
  readonly name: string;
  readonly type: 'image/jpeg' | 'image/png';
  /** Size as stored, before the orientation is applied. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** How the stored pixels are turned to be upright (EXIF tag 274); absent: 1, as they are. The scene applies it. */
  readonly orientation?: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** The bytes of the file. */
  readonly base64: string;
}

/** The most Base64 letters that one picture takes: 40 megabytes of file. */
export const MAX_PICTURE_CHARS = 56_000_000;
/** And all pictures of a design together, and how many they are. */
export const MAX_PICTURES_CHARS = 180_000_000;
export const MAX_PICTURES = 200;

/** The farthest that anything is read from, in metres. */
export const MAX_READING_M = 1000;

/**
 * Changes of look that hold for all pages of a design: laid over what a template says, before what was changed on one
 * page alone. Kept by the ids that templates give their objects, which are the same on every format.
 */
export interface SharedLook {
  readonly background?: Paint;
  readonly nodes: Readonly<Record<string, SharedNodeLook>>;
}

/** Colours and faces, never measures: those belong to each format. */
export interface SharedNodeLook {
  readonly opacity?: number;
  readonly fill?: Paint;
  /** Paint of the stroke, for objects that have one. */
  readonly stroke?: Paint;
  readonly fontId?: string;
  readonly case?: TextStyle['case'];
  readonly trackingEm?: Em;
  readonly outline?: { readonly paint: Paint; readonly widthEm: Em };
}

/** The longest text that a design keeps, in UTF-16 units; a file with a longer one isn't read. */
export const MAX_TEXT_LENGTH = 20_000;
/** The longest name of an object or an ink, in UTF-16 units, and the most guides of a page. */
export const MAX_NAME_LENGTH = 200;
export const MAX_GUIDES = 200;

/** The words and pictures of a design, shared by all its pages. Texts are NFC, in sentence case. */
export interface DesignContent {
  readonly slogan: SloganContent;
  /** Texts of the other slots by slot name: `unit`, `occasion`, `date` … An empty text draws nothing. */
  readonly texts: Readonly<Record<string, string>>;
  /** Pictures of slots by slot name: `photo`, `logo`, `sponsor` … A slot without one draws nothing. */
  readonly pictures?: Readonly<Record<string, SlotPicture>>;
}

/** What stands in a picture slot, on every page that has the slot. */
export interface SlotPicture {
  /** One of the design's pictures. */
  readonly assetId: string;
  /** Width over height of the picture as it is seen, upright. */
  readonly aspect: number;
  /** What stays in sight where a slot cuts the picture, in fractions of it; absent: its middle. */
  readonly focus?: { readonly x: number; readonly y: number };
}

export interface SloganContent {
  readonly text: string;
  /** Library id and hash of the approved wording; absent for free text. */
  readonly approved?: ApprovedVersion;
  /** The approved wording that these words were unlocked from, on purpose; they are the office's own since. */
  readonly unlocked?: ApprovedVersion;
}

/** One version of an approved wording: its id in the library and the hash of its words. */
export interface ApprovedVersion {
  readonly id: string;
  readonly hash: string;
}

export type { ResolvedFormat };

export interface Page {
  readonly id: string;
  readonly format: ResolvedFormat;
  /** How the piece is finished; absent: as its kind usually is. */
  readonly finishing?: Finishing;
  /** From where this very piece is read; absent: as its kind is. 0: it isn't read from afar. */
  readonly readingDistanceM?: number;
  /** The template the page was laid out by; absent once it is nobody's. */
  readonly templateId?: string;
  /** Covers the bleed. */
  readonly background: Paint;
  /** Bottom to top. */
  readonly nodes: readonly DesignNode[];
  /** Lines to lay things out by; never printed. */
  readonly guides?: readonly Guide[];
}

/** A line across the page: `x` is upright at that distance from the left, `y` level at that distance from the top. */
export interface Guide {
  readonly axis: 'x' | 'y';
  readonly at: Mm;
}

export type DesignNode = TextNode | ShapeNode | PathNode | ImageNode | GroupNode;

interface NodeBase {
  /** Unique on its page. Sibling pages call the same part of a template by the same id. */
  readonly id: string;
  /** Name in the layers panel. */
  readonly name: string;
  readonly x: Mm;
  readonly y: Mm;
  readonly width: Mm;
  readonly height: Mm;
  /** Turn about the centre of the box. */
  readonly angleDeg: Degrees;
  /** 0 to 1. */
  readonly opacity: number;
  readonly hidden?: boolean;
  readonly lock?: LockState;
}

/** What may not be changed; absent means nothing is locked. */
export interface LockState {
  readonly position?: boolean;
  readonly content?: boolean;
  readonly style?: boolean;
}

export interface TextNode extends NodeBase {
  readonly kind: 'text';
  /** Either a slot of the design's content, or words of the node's own. `\n` forces a line break. */
  readonly source: { readonly slot: string } | { readonly text: string };
  readonly style: TextStyle;
}

export interface TextStyle {
  readonly fontId: string;
  readonly case: 'upper' | 'as-is';
  /** `justify` opens the lines to one width by tracking. */
  readonly align: 'left' | 'centre' | 'right' | 'justify';
  readonly valign: 'top' | 'middle' | 'bottom';
  readonly fill: Paint;
  /**
   * `fit`: the largest letters the box takes, in `exactLines` lines where the designer says so, else in at
   * most `maxLines`; `size`: this em size, whatever the box.
   */
  readonly sizing:
    | { readonly kind: 'fit'; readonly maxLines: number; readonly exactLines?: number; readonly maxSizeMm?: Mm }
    | { readonly kind: 'size'; readonly sizeMm: Mm; readonly maxLines: number; readonly exactLines?: number };
  readonly trackingEm: Em;
  /** The composer may choose the tracking between these, for the largest letters. */
  readonly trackingRangeEm?: { readonly min: Em; readonly max: Em };
  /** The condensed companion of the font may be taken where it makes the letters clearly larger. */
  readonly condensing?: boolean;
  /** The text stands on an arc of this angle, on one line: above 0 bent upwards, below 0 downwards. */
  readonly arcDeg?: Degrees;
  /** Baseline distance in em; absent: from the ink of the actual lines. */
  readonly lineStepEm?: Em;
  /** All line ends, as token indices after which a line ends; absent: the composer breaks by sense. */
  readonly breaks?: readonly number[];
  /** Token indices after which a line always ends; the composer chooses the other line ends. */
  readonly splits?: readonly number[];
  /** Token indices after which no line ends: the words on both sides stay together. */
  readonly glued?: readonly number[];
  readonly outline?: { readonly paint: Paint; readonly widthEm: Em };
  /** A copy of the letters beneath them, moved to the right and down; hard-edged, so that every output can draw it. */
  readonly shadow?: { readonly paint: Paint; readonly dxEm: Em; readonly dyEm: Em };
}

export interface ShapeNode extends NodeBase {
  readonly kind: 'rect' | 'ellipse';
  readonly fill?: Paint;
  readonly stroke?: ShapeStroke;
  /** Rectangles only. */
  readonly radiusMm?: Mm;
  /** Over the fill, under the line. */
  readonly pattern?: PatternFill;
}

/** A drawing repeated over an area, in staggered rows; kept whole, its ornament is provenance only. */
export interface PatternFill {
  readonly ornament: string;
  readonly viewBox: { readonly width: number; readonly height: number };
  readonly parts: readonly PatternPart[];
  readonly paint: Paint;
  /** From one repeat to the next. */
  readonly stepMm: Mm;
  /** Turn of the rows about the middle of the area. */
  readonly angleDeg: Degrees;
}

export interface PatternPart {
  readonly path: Path;
  readonly fillRule?: 'evenodd';
  /** Present: a line this wide, in units of the view box, instead of an area. */
  readonly strokeWidth?: number;
}

export interface ShapeStroke {
  readonly paint: Paint;
  readonly widthMm: Mm;
  /** Absent: `miter`. */
  readonly join?: 'miter' | 'round' | 'bevel';
  /** Where the line lies on the edge of the shape; absent: `centre`. */
  readonly align?: 'centre' | 'inside' | 'outside';
  /** Lengths of dashes and gaps in turn; absent: a line without gaps. */
  readonly dashMm?: readonly Mm[];
}

/** The rule that a path was drawn by, so that its numbers can be changed later. */
export type ShapeForm =
  | { readonly kind: 'polygon'; readonly sides: number }
  /** `inner` is the radius of the inner corners as a fraction of the outer radius. */
  | { readonly kind: 'star'; readonly points: number; readonly inner: number }
  /** A ring or a part of one: from an angle (clockwise from the top) over a sweep; `inner` 0 is a slice of a cake. */
  | { readonly kind: 'arc'; readonly fromDeg: Degrees; readonly sweepDeg: Degrees; readonly inner: number };

/** A drawn shape: ornament, emblem, star or free path. Its paths live in a view box that the node's box stretches to hold. */
export interface PathNode extends NodeBase {
  readonly kind: 'path';
  readonly viewBox: { readonly width: number; readonly height: number };
  readonly parts: readonly PathPart[];
  /** Provenance: the ornament or emblem this was drawn from. */
  readonly ornament?: string;
  /** Absent for ornaments and free paths. */
  readonly form?: ShapeForm;
  /** Forms only: over the fill, under the line. */
  readonly pattern?: PatternFill;
}

export interface PathPart {
  readonly path: Path;
  readonly fill?: Paint;
  readonly fillRule?: 'nonzero' | 'evenodd';
  /** Width in units of the view box. */
  readonly stroke?: {
    readonly paint: Paint;
    readonly width: number;
    /** Absent: `round`. */
    readonly join?: 'miter' | 'round' | 'bevel';
  };
  /** 0 to 1, absent: 1. */
  readonly opacity?: number;
}

export interface ImageNode extends NodeBase {
  readonly kind: 'image';
  /** One of the design's pictures; empty: a slot that waits for its picture, shown in the editor and never printed. */
  readonly assetId: string;
  /** The picture slot of the content that this shows; absent: a picture of the page's own. */
  readonly slot?: string;
  /** Mirrored left to right, or top to bottom. */
  readonly flip?: { readonly x?: boolean; readonly y?: boolean };
  /** The outline that the picture is cut to, in the node's box; absent: the box itself. Mirrored with the picture. */
  readonly mask?: ImageMask;
  /** Fractions of the picture as it is seen upright. */
  readonly crop: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

export type ImageMask = { readonly kind: 'rect'; readonly radiusMm: Mm } | { readonly kind: 'ellipse' } | ShapeForm;

export interface GroupNode extends NodeBase {
  readonly kind: 'group';
  /** Places are on the page, not relative to the group. */
  readonly nodes: readonly DesignNode[];
}

/** A design as it is kept between visits. */
export interface ArchivedDesign {
  readonly id: string;
  readonly name: string;
  /** Milliseconds since the epoch, given by the caller. */
  readonly savedAt: number;
  /** The text of the design's file. */
  readonly text: string;
  /** A small picture as a data address. */
  readonly thumbnail?: string;
}

/** Where designs are kept: a browser's database, or memory. Every method rejects when the place fails. */
export interface DesignArchive {
  put(design: ArchivedDesign): Promise<void>;
  get(id: string): Promise<ArchivedDesign | undefined>;
  /** Newest first. */
  recent(limit: number): Promise<readonly ArchivedDesign[]>;
  remove(id: string): Promise<void>;
}

/** How many designs are kept; the oldest beyond are dropped on saving. */
export const ARCHIVE_LIMIT = 60;

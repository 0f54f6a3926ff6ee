/** Raises a raw design by one schema number. */
export type Migration = (raw: Record<string, unknown>) => Record<string, unknown>;

/** By the schema number they start from; one named file each. Schema 1 is the first, so there is none yet. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {};

/** A shipped font with every Vietnamese letter and sign; what fixes fall back on. */
export const SAFE_FONT = 'be-vietnam-pro-800';

/** How the letters of a text were coded before it came here. */
export type TextEncoding = 'unicode' | 'tcvn3' | 'vni' | 'viqr' | 'utf8-as-windows1252';

export interface Detection {
  readonly from: TextEncoding;
  /** 0 to 1: how sure the detector is; the share of words that are Vietnamese syllables under this reading. */
  readonly confidence: number;
}

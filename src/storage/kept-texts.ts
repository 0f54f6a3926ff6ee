/** Small named texts that a browser keeps for its user: a database, or memory. Both methods reject when the place fails. */
export interface KeptTexts {
  read(name: string): Promise<string | undefined>;
  write(name: string, text: string): Promise<void>;
}

interface Resolvers {
  readonly promise: Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Gives Node 20 and browsers of 2023 the one standard function that pdf.js takes for granted; the rest it brings
 * itself. A built-in one is left alone.
 */
export function ensurePromiseWithResolvers(): void {
  const promises = Promise as unknown as { withResolvers?: () => Resolvers };
  promises.withResolvers ??= () => {
    const settle: { resolve?: Resolvers['resolve']; reject?: Resolvers['reject'] } = {};
    const promise = new Promise<unknown>((resolve, reject) => Object.assign(settle, { resolve, reject }));
    const { resolve, reject } = settle;
    if (!resolve || !reject) throw new RangeError('import: this platform has no promises');
    return { promise, resolve, reject };
  };
}

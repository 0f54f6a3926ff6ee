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
    let resolve: Resolvers['resolve'] = () => undefined;
    let reject: Resolvers['reject'] = () => undefined;
    const promise = new Promise<unknown>((yes, no) => {
      resolve = yes;
      reject = no;
    });
    return { promise, resolve, reject };
  };
}

/** Parts of ink, each 0 (none) to 1 (full). */
export interface Cmyk {
  readonly c: number;
  readonly m: number;
  readonly y: number;
  readonly k: number;
}

/**
 * A named ink: the build the press prints and the colour a screen shows for it. The build goes to the
 * plates as it stands and is never separated again.
 */
export interface Ink {
  /** Stable id, ASCII kebab case; own inks start with `own-`. */
  readonly id: string;
  /** Name as people say it, for example `Đỏ cờ`. */
  readonly name: string;
  readonly cmyk: Cmyk;
  /** Appearance on screen, `#rrggbb`. */
  readonly rgb: string;
  /** True for an ink with a plate of its own (PDF `Separation`, with `cmyk` as its alternate). */
  readonly spot?: boolean;
}

export interface GradientStop {
  /** Place along the gradient, 0 to 1, rising. */
  readonly at: number;
  readonly ink: Ink;
}

/** What fills an area. Gradient places are fractions of the box of the painted object. */
export type Paint =
  | { readonly kind: 'solid'; readonly ink: Ink }
  | { readonly kind: 'linear'; readonly angleDeg: number; readonly stops: readonly GradientStop[] }
  | {
      readonly kind: 'radial';
      readonly cx: number;
      readonly cy: number;
      /** Radius in fractions of half the box's diagonal. */
      readonly radius: number;
      readonly stops: readonly GradientStop[];
    };

export function solid(ink: Ink): Paint {
  return { kind: 'solid', ink };
}

/** Total area coverage in percent: 0 to 400. */
export function totalInk({ c, m, y, k }: Cmyk): number {
  return (c + m + y + k) * 100;
}

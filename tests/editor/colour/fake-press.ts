import type { Cmyk } from '../../../src/colour/ink.ts';
import type { PressClient } from '../../../src/editor/colour/press-client.ts';

/** A press that shows every ink as grey by its black and says what it was asked. */
export function fakePress(): PressClient & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    setPress(profile, inkLimit) {
      asked.push(`press ${profile.length}, ${inkLimit} %`);
      return Promise.resolve([]);
    },
    showInks(builds, ground) {
      asked.push(`inks ${builds.length} on ${ground}`);
      return Promise.resolve(builds.map(greyOf));
    },
    showPicture: (rgba) => Promise.resolve(rgba),
    measure: () => Promise.resolve({ totalInk: 300, findings: [] }),
  };
}

export function greyOf({ k }: Cmyk): string {
  return `#${Math.round((1 - k) * 255)
    .toString(16)
    .padStart(2, '0')
    .repeat(3)}`;
}

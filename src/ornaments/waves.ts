import { CLOSE, lineTo, type Path } from '../geometry/path.ts';
import { point, seededNumbers, smoothPath } from './drawing.ts';
import { setting, viewBoxFor, type Ornament, type OrnamentTone } from './ornament.ts';

/** The area under a smooth line down to the lower edge of the box. */
function underLine(line: Path, width: number, height: number): Path {
  return [...line, lineTo(width, height), lineTo(0, height), CLOSE];
}

const LAYERS: readonly OrnamentTone[] = ['third', 'second', 'main'];

/** Calm layers of water, the nearest in the first colour. Settings: `swells` (waves across 100 units), `depth` (0–1). */
export const WAVES: Ornament = {
  id: 'song-nuoc',
  name: 'Sóng nước',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const random = seededNumbers(request.seed);
    const swell = setting(request, 'swells', 0.5) * (width / 100);
    const parts = LAYERS.map((tone, layer) => {
      const top = height * (0.16 + layer * 0.24);
      const lift = height * 0.13 * setting(request, 'depth', 1);
      const phase = random() * 6.28 + layer * 1.9;
      const count = Math.max(6, Math.ceil(swell * 5));
      const line = Array.from({ length: count + 1 }, (_, i) => {
        const t = i / count;
        const wave = Math.sin(t * swell * 6.28 + phase) + 0.35 * Math.sin(t * swell * 13.1 + phase * 2);
        return point(t * width, top - lift * wave);
      });
      return { path: underLine(smoothPath(line, false), width, height), tone };
    });
    return { viewBox, parts };
  },
};

/** Limestone towers as in Hạ Long and Cao Bằng: steep flanks, round heads, the far ones in the third colour. */
export const MOUNTAINS: Ornament = {
  id: 'nui-non',
  name: 'Núi non',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const random = seededNumbers(request.seed);
    const parts = LAYERS.map((tone, layer) => {
      const peaks = Math.min(24, Math.max(2, Math.round((width / height) * (1 + layer * 0.35))));
      const pitch = width / peaks;
      const saddle = (): number => height * (0.62 + layer * 0.14 + random() * 0.06);
      const line = [point(0, saddle())];
      for (let i = 0; i < peaks; i += 1) {
        const x = (i + 0.5 + (random() - 0.5) * 0.3) * pitch;
        const top = height * (0.04 + layer * 0.27 + random() * 0.24);
        const foot = saddle();
        const half = pitch * (0.2 + random() * 0.12);
        const lean = (random() - 0.5) * pitch * 0.12;
        const shoulder = top + (foot - top) * (0.24 + random() * 0.12);
        line.push(point(x - half, shoulder), point(x + lean, top), point(x + half, shoulder + (foot - top) * 0.1));
        line.push(point(Math.min(width, (i + 1) * pitch), foot));
      }
      return { path: underLine(smoothPath(line, false), width, height), tone };
    });
    return { viewBox, parts };
  },
};

/** Cloth flowing along the lower edge: three folds, the nearest in the first colour, rising to the right. */
export const FLOWING_CLOTH: Ornament = {
  id: 'lua-bay',
  name: 'Dải lụa',
  tones: ['main', 'second', 'third'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const fold = (base: number, lift: number, phase: number): Path => {
      const line = Array.from({ length: 9 }, (_, i) => {
        const t = i / 8;
        return point(t * width, height * (base - lift * Math.sin(t * 6.28 + phase) - 0.18 * t * t));
      });
      return underLine(smoothPath(line, false), width, height);
    };
    return {
      viewBox,
      parts: [
        { path: fold(0.6, 0.16, 0.4), tone: 'third' },
        { path: fold(0.72, 0.13, 1), tone: 'second' },
        { path: fold(0.88, 0.1, 1.5), tone: 'main' },
      ],
    };
  },
};

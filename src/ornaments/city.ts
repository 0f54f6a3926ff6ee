import { polygonPath, rectPath, type Path } from '../geometry/path.ts';
import { disc, linePath, point, polar, seededNumbers } from './drawing.ts';
import { setting, viewBoxFor, type Ornament, type OrnamentTone } from './ornament.ts';

/** A cogwheel. Settings: `teeth`. */
export const GEAR: Ornament = {
  id: 'banh-rang',
  name: 'Bánh răng',
  aspect: 1,
  tones: ['main'],
  draw(request) {
    const centre = point(50, 50);
    const teeth = Math.max(6, Math.round(setting(request, 'teeth', 16)));
    const step = 360 / teeth;
    const corners = Array.from({ length: teeth }, (_, i) => {
      const a = i * step;
      return [
        polar(centre, 42, a - step * 0.28),
        polar(centre, 50, a - step * 0.18),
        polar(centre, 50, a + step * 0.18),
        polar(centre, 42, a + step * 0.28),
      ];
    }).flat();
    const path = [...polygonPath(corners), ...disc(50, 50, 33)];
    return { viewBox: { width: 100, height: 100 }, parts: [{ path, tone: 'main', fillRule: 'evenodd' }] };
  },
};

/** Houses and towers along the lower edge, the far row in the second colour. */
export const SKYLINE: Ornament = {
  id: 'pho-phuong',
  name: 'Phố phường',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const random = seededNumbers(request.seed);
    const row = (low: number, high: number, unit: number): Path => {
      const path: Path[number][] = [];
      for (let x = 0; x < width;) {
        const w = Math.min(width - x, unit * (0.5 + random()));
        const top = height * (1 - (low + (high - low) * random() ** 1.6));
        path.push(...rectPath({ x, y: top, width: w, height: height - top }));
        const roof = random();
        if (roof > 0.8)
          path.push(...polygonPath([point(x, top), point(x + w / 2, top - Math.min(top, w * 0.5)), point(x + w, top)]));
        else if (roof > 0.62)
          path.push(...rectPath({ x: x + w * 0.46, y: top - height * 0.14, width: w * 0.08, height: height * 0.14 }));
        x += w + (random() > 0.7 ? unit * 0.12 : 0);
      }
      return path;
    };
    const unit = height * 0.3;
    return {
      viewBox,
      parts: [
        { path: row(0.4, 0.86, unit), tone: 'second' },
        { path: row(0.12, 0.5, unit * 1.3), tone: 'main' },
      ],
    };
  },
};

/** Lines of a circuit board: straight runs with one bend of 45° that end in nodes. */
export const CIRCUIT: Ornament = {
  id: 'mach-so',
  name: 'Mạch số',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const random = seededNumbers(request.seed);
    const rows = Math.max(3, Math.round(setting(request, 'rows', 11)));
    const lines: Path[number][] = [];
    const nodes: Path[number][] = [];
    const rings: Path[number][] = [];
    for (let i = 0; i < rows; i += 1) {
      const y = ((i + 0.5) * height) / rows;
      const bendAt = width * (0.12 + 0.5 * random());
      const rise = (random() > 0.5 ? 1 : -1) * (height / rows) * (0.5 + Math.floor(random() * 2));
      const bend = Math.sign(rise) * Math.min(Math.abs(rise), width * 0.3);
      const endY = Math.min(height * 0.97, Math.max(height * 0.03, y + bend));
      const endX = Math.min(width * 0.97, bendAt + Math.abs(endY - y) + width * (0.06 + 0.34 * random()));
      lines.push(
        ...linePath([point(0, y), point(bendAt, y), point(bendAt + Math.abs(endY - y), endY), point(endX, endY)]),
      );
      (random() > 0.5 ? nodes : rings).push(...disc(endX, endY, 1.5));
    }
    return {
      viewBox,
      parts: [
        { path: lines, tone: 'main', strokeWidth: 0.55 },
        { path: nodes, tone: 'second' },
        { path: rings, tone: 'second', strokeWidth: 0.6 },
      ],
    };
  },
};

/** A field of dots that fades out to one side. Settings: `fade` (0 left to right, 1 right to left). */
export const DOTS: Ornament = {
  id: 'luoi-cham',
  name: 'Lưới chấm',
  tones: ['main'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const pitch = setting(request, 'pitch', 14);
    const columns = Math.floor(viewBox.width / pitch);
    const rows = Math.floor(viewBox.height / pitch);
    const path: Path[number][] = [];
    for (let i = 0; i < columns; i += 1)
      for (let j = 0; j < rows; j += 1) {
        const across = (i + 0.5) / columns;
        const strength = setting(request, 'fade', 0) >= 0.5 ? across : 1 - across;
        const radius = pitch * 0.32 * strength ** 1.2;
        if (radius < 0.3) continue;
        const [x, y] = [((i + 0.5) * viewBox.width) / columns, ((j + 0.5) * viewBox.height) / rows];
        path.push(...polygonPath([0, 90, 180, 270].map((a) => polar(point(x, y), radius, a))));
      }
    return { viewBox, parts: [{ path, tone: 'main' }] };
  },
};

const ALTERNATING: readonly OrnamentTone[] = ['main', 'second'];

/** Arrow bands of road signs, pointing right. Settings: `count`. */
export const CHEVRONS: Ornament = {
  id: 'mui-ten-duong',
  name: 'Mũi tên đường',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const count = Math.max(1, Math.round(setting(request, 'count', Math.max(2, (width / height) * 2))));
    const pitch = width / count;
    const nose = Math.min(pitch * 0.5, height / 2);
    const parts = Array.from({ length: count }, (_, i) => {
      const [x, to] = [i * pitch, i * pitch + pitch * 0.5];
      const path = polygonPath([
        point(x, 0),
        point(to, 0),
        point(to + nose, height / 2),
        point(to, height),
        point(x, height),
        point(x + nose, height / 2),
      ]);
      return { path, tone: ALTERNATING[i % 2] ?? 'main' };
    });
    return { viewBox, parts };
  },
};

/** The dashed middle line of a road that runs away to the horizon, from the lower edge. */
export const ROAD: Ornament = {
  id: 'con-duong',
  name: 'Con đường',
  tones: ['main', 'second'],
  draw(request) {
    const viewBox = viewBoxFor(request.aspect);
    const { width, height } = viewBox;
    const vanish = point(width * setting(request, 'x', 0.5), 0);
    const at = (side: number, t: number) => point(vanish.x + (width * (0.5 + side * 0.5) - vanish.x) * t, height * t);
    const strip = (from: number, to: number, t0: number, t1: number): Path =>
      polygonPath([at(from, t0), at(to, t0), at(to, t1), at(from, t1)]);
    const dashes = [0.1, 0.22, 0.4, 0.68].flatMap((t) => strip(-0.035, 0.035, t, t * 1.36));
    return {
      viewBox,
      parts: [
        { path: strip(-1, 1, 0, 1), tone: 'main' },
        { path: [...dashes, ...strip(-0.9, -0.86, 0, 1), ...strip(0.86, 0.9, 0, 1)], tone: 'second' },
      ],
    };
  },
};

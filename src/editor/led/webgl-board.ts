import { gridShown, meanGlow, type BoardRenderer, type BoardShading } from './board-picture.ts';

const MOST_TAPS = 18;

const VERTEX = `
attribute vec2 corner;
void main() { gl_Position = vec4(corner, 0.0, 1.0); }`;

/** One direction of the eye's blur, in linear light; textures hold square roots, so that dark light keeps its steps. */
const BLUR = `
precision highp float;
uniform sampler2D source;
uniform sampler2D palette;
uniform vec2 size;
uniform vec2 along;
uniform float weights[${MOST_TAPS + 1}];
uniform float first;
vec3 light(vec2 dot) {
  if (dot.x < 0.0 || dot.y < 0.0 || dot.x >= size.x || dot.y >= size.y) return vec3(0.0);
  vec4 texel = texture2D(source, (dot + 0.5) / size);
  vec3 root = first > 0.5 ? texture2D(palette, vec2((texel.r * 255.0 + 0.5) / 256.0, 0.5)).rgb : texel.rgb;
  return root * root;
}
void main() {
  vec2 here = floor(gl_FragCoord.xy);
  vec3 sum = light(here) * weights[0];
  for (int i = 1; i <= ${MOST_TAPS}; i++) {
    if (weights[i] <= 0.0) break;
    sum += (light(here + along * float(i)) + light(here - along * float(i))) * weights[i];
  }
  gl_FragColor = vec4(sqrt(sum), 1.0);
}`;

/** Lamps, veil and glare; encoded to sRGB once, at the end. */
const COMPOSE = `
precision highp float;
uniform sampler2D blurred;
uniform vec2 size;
uniform vec2 canvas;
uniform vec2 lamp;
uniform float structure;
uniform float lit;
uniform float veil;
uniform vec3 glow;
void main() {
  vec2 place = vec2(gl_FragCoord.x, canvas.y - gl_FragCoord.y) * size / canvas;
  vec3 smoothRoot = texture2D(blurred, place / size).rgb;
  vec3 dotRoot = texture2D(blurred, (floor(place) + 0.5) / size).rgb;
  vec2 within = (fract(place) - 0.5) / lamp;
  float pixel = size.x / canvas.x / min(lamp.x, lamp.y);
  float mask = clamp((1.0 - length(within)) / max(pixel, 0.001) + 0.5, 0.0, 1.0);
  float area = 3.14159265 * lamp.x * lamp.y;
  vec3 seen = mix(smoothRoot * smoothRoot, dotRoot * dotRoot * mask / area, structure);
  vec3 linear = clamp(seen * lit + veil + glow, 0.0, 1.0);
  vec3 coded = mix(linear * 12.92, 1.055 * pow(linear, vec3(1.0 / 2.4)) - 0.055, step(0.0031308, linear));
  gl_FragColor = vec4(coded, 1.0);
}`;

/** Draws the board with WebGL; undefined where there is none, or where it is only calculated: a plain canvas is quicker there. */
export function createWebglBoard(canvas: HTMLCanvasElement): BoardRenderer | undefined {
  if (isCalculated()) return undefined;
  const gl = canvas.getContext('webgl', { antialias: false, preserveDrawingBuffer: true });
  if (!gl) return undefined;
  const blur = compile(gl, BLUR);
  const compose = compile(gl, COMPOSE);
  if (!blur || !compose) return undefined;
  const corners = gl.createBuffer();
  gl.bindBuffer(gl.ARRAY_BUFFER, corners);
  gl.bufferData(gl.ARRAY_BUFFER, new Float32Array([-1, -1, 3, -1, -1, 3]), gl.STATIC_DRAW);
  gl.pixelStorei(gl.UNPACK_ALIGNMENT, 1);
  const dotsTexture = makeTexture(gl, gl.NEAREST);
  const paletteTexture = makeTexture(gl, gl.NEAREST);
  const targets = [makeTarget(gl), makeTarget(gl)] as const;
  const pass = (program: WebGLProgram, target: WebGLFramebuffer | null, width: number, height: number): void => {
    const corner = gl.getAttribLocation(program, 'corner');
    gl.bindFramebuffer(gl.FRAMEBUFFER, target);
    gl.viewport(0, 0, width, height);
    gl.bindBuffer(gl.ARRAY_BUFFER, corners);
    gl.enableVertexAttribArray(corner);
    gl.vertexAttribPointer(corner, 2, gl.FLOAT, false, 0, 0);
    gl.drawArrays(gl.TRIANGLES, 0, 3);
  };
  const bind = (unit: number, texture: WebGLTexture | null): void => {
    gl.activeTexture(gl.TEXTURE0 + unit);
    gl.bindTexture(gl.TEXTURE_2D, texture);
  };
  const places = new Map<string, WebGLUniformLocation | null>();
  const at = (program: WebGLProgram, name: string): WebGLUniformLocation | null => {
    const key = `${program === blur ? 'blur' : 'compose'} ${name}`;
    if (!places.has(key)) places.set(key, gl.getUniformLocation(program, name));
    return places.get(key) ?? null;
  };
  const most = gl.getParameter(gl.MAX_TEXTURE_SIZE) as number;
  let made: { width: number; height: number; shading: BoardShading | undefined } = {
    width: 0,
    height: 0,
    shading: undefined,
  };

  return {
    draw(dots, width, height, shading) {
      if (width > most || height > most) return;
      bind(0, dotsTexture);
      gl.texImage2D(gl.TEXTURE_2D, 0, gl.LUMINANCE, width, height, 0, gl.LUMINANCE, gl.UNSIGNED_BYTE, dots);
      bind(1, paletteTexture);
      if (made.shading !== shading)
        gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGB, 256, 1, 0, gl.RGB, gl.UNSIGNED_BYTE, paletteRoots(shading));
      if (made.width !== width || made.height !== height)
        for (const { texture } of targets) {
          bind(2, texture);
          gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
        }
      made = { width, height, shading };
      gl.useProgram(blur);
      gl.uniform1i(at(blur, 'source'), 0);
      gl.uniform1i(at(blur, 'palette'), 1);
      gl.uniform2f(at(blur, 'size'), width, height);
      gl.uniform1fv(at(blur, 'weights'), halfWeights(shading.weights));
      gl.uniform1f(at(blur, 'first'), 1);
      gl.uniform2f(at(blur, 'along'), 1, 0);
      pass(blur, targets[0].frame, width, height);
      bind(0, targets[0].texture);
      gl.uniform1f(at(blur, 'first'), 0);
      gl.uniform2f(at(blur, 'along'), 0, 1);
      pass(blur, targets[1].frame, width, height);
      gl.useProgram(compose);
      bind(0, targets[1].texture);
      gl.uniform1i(at(compose, 'blurred'), 0);
      gl.uniform2f(at(compose, 'size'), width, height);
      gl.uniform2f(at(compose, 'canvas'), canvas.width, canvas.height);
      gl.uniform2f(at(compose, 'lamp'), ...shading.lamp);
      gl.uniform1f(at(compose, 'structure'), shading.structure * gridShown(canvas.width / width));
      gl.uniform1f(at(compose, 'lit'), shading.lit);
      gl.uniform1f(at(compose, 'veil'), shading.veil);
      gl.uniform3f(at(compose, 'glow'), ...meanGlow(dots, shading));
      pass(compose, null, canvas.width, canvas.height);
    },
    dispose() {
      gl.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

/** Names of what draws WebGL on the processor. */
const CALCULATED = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/** Whether WebGL here is drawn without graphics hardware; a browser that doesn't tell is trusted. */
function isCalculated(): boolean {
  // A canvas that was asked for WebGL can't be drawn on otherwise any more: another one is asked.
  const gl = document.createElement('canvas').getContext('webgl');
  const names = gl?.getExtension('WEBGL_debug_renderer_info');
  const renderer: unknown = names && gl?.getParameter(names.UNMASKED_RENDERER_WEBGL);
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  return typeof renderer === 'string' && CALCULATED.test(renderer);
}

function paletteRoots({ palette }: BoardShading): Uint8Array {
  const roots = new Uint8Array(256 * 3);
  palette.forEach((light, i) => (roots[i] = Math.round(Math.sqrt(light) * 255)));
  return roots;
}

/** From the middle outwards; zero where there is none. */
function halfWeights(weights: Float64Array): Float32Array {
  const half = new Float32Array(MOST_TAPS + 1);
  const middle = (weights.length - 1) / 2;
  for (let i = 0; i <= Math.min(MOST_TAPS, middle); i++) half[i] = weights[middle + i] ?? 0;
  return half;
}

function makeTexture(gl: WebGLRenderingContext, filter: number): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, filter);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  return texture;
}

function makeTarget(gl: WebGLRenderingContext): {
  readonly texture: WebGLTexture | null;
  readonly frame: WebGLFramebuffer | null;
} {
  const texture = makeTexture(gl, gl.LINEAR);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, 1, 1, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  const frame = gl.createFramebuffer();
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { texture, frame };
}

function compile(gl: WebGLRenderingContext, fragment: string): WebGLProgram | undefined {
  const program = gl.createProgram();
  for (const [kind, text] of [
    [gl.VERTEX_SHADER, VERTEX],
    [gl.FRAGMENT_SHADER, fragment],
  ] as const) {
    const shader = gl.createShader(kind);
    if (!shader) return undefined;
    gl.shaderSource(shader, text);
    gl.compileShader(shader);
    gl.attachShader(program, shader);
  }
  gl.linkProgram(program);
  return gl.getProgramParameter(program, gl.LINK_STATUS) ? program : undefined;
}

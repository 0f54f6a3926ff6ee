import { solid, type Ink } from '../../src/colour/ink.ts';
import { rectPath } from '../../src/geometry/path.ts';
import { NAMED_INKS } from '../../src/colour/named-inks.ts';
import { placeBeside } from '../../src/model/arrange-nodes.ts';
import type { CommandResult } from '../../src/model/command.ts';
import {
  chooseSlogan,
  renameDesign,
  setSlogan,
  setSlotPicture,
  setSlotText,
  unlockSlogan,
} from '../../src/model/content-commands.ts';
import { copyStyle, pasteStyle } from '../../src/model/copy-style.ts';
import type { Design, DesignNode, ImageNode, Page, Picture } from '../../src/model/design.ts';
import { flipNodes, groupNodes, ungroupNodes } from '../../src/model/group-commands.ts';
import { fillPictureSlot, reframeImage, replacePicture, setMask, showPicture } from '../../src/model/image-commands.ts';
import { addInk, changeInk, limitBackgroundInk, limitNodeInk, removeInk } from '../../src/model/ink-commands.ts';
import {
  replacePaint,
  setDrawing,
  setForm,
  setLetterEffects,
  setRadius,
  setStroke,
} from '../../src/model/look-commands.ts';
import {
  changeLocks,
  addNode,
  duplicateNodes,
  LOCK_ASPECTS,
  moveNodes,
  removeNodes,
  renameNode,
  reorderNodes,
  scaleText,
  setFill,
  setHidden,
  setLock,
  setNodeBox,
  setNodeBoxes,
  setNodeText,
  setOpacity,
  setTextStyle,
} from '../../src/model/node-commands.ts';
import { nodeBox, walkNodes } from '../../src/model/node-tree.ts';
import {
  addPages,
  duplicatePage,
  movePage,
  removePage,
  replacePage,
  setBackground,
  setFinishing,
  setGuides,
  setReadingDistance,
} from '../../src/model/page-commands.ts';
import { setPattern } from '../../src/model/pattern-command.ts';
import { addNodes, addPictures, removePictures } from '../../src/model/pictures.ts';
import { revertToTemplate } from '../../src/model/template-link.ts';
import { sampleDesign, shapeNode, starNode, textNode } from './sample-design.ts';

const PAGE_ID = 'page-1';

/** What a person does next: to which objects (one bit each, in the order of drawing) and by how much. */
interface Step {
  readonly which: number;
  readonly amount: number;
  /** How many steps were before it: makes ids that are new. */
  readonly serial: number;
}

/** A design and what a step chose of it. */
interface Chosen extends Step {
  readonly design: Design;
  readonly nodes: readonly DesignNode[];
  readonly on: { readonly pageId: string; readonly nodeIds: readonly string[] };
  readonly first: { readonly pageId: string; readonly nodeId: string };
  /** Yes or no, by the amount. */
  readonly yes: boolean;
}

function picture(serial: number): Picture {
  const id = `sha256-${serial.toString(16).padStart(64, '0')}`;
  return { id, name: 'anh.png', type: 'image/png', widthPx: 40, heightPx: 30, base64: 'iVBORw0KGgo=' };
}

function imageNode(id: string, assetId: string, x: number): ImageNode {
  const crop = { x: 0, y: 0, width: 1, height: 1 };
  return {
    kind: 'image',
    id,
    name: 'Ảnh',
    x,
    y: 10,
    width: 80,
    height: 60,
    angleDeg: 0,
    opacity: 1,
    assetId,
    crop,
  };
}

/** A design with an object of every kind and a picture that nothing shows. */
export function startDesign(): Design {
  const design = sampleDesign([
    ...(sampleDesign().pages[0]?.nodes ?? []),
    { ...starNode('form'), form: { kind: 'polygon', sides: 5 } },
    imageNode('photo', picture(0xa).id, 300),
    { ...imageNode('logo', '', 400), slot: 'logo' },
    textNode('own-words', { source: { text: 'Tổ dân phố 5' }, x: 500, y: 850, width: 600, height: 100 }),
  ]);
  return { ...design, pictures: [picture(0xa), picture(0xb)] };
}

const GOLD = solid(NAMED_INKS.gold);
const RED = solid(NAMED_INKS.flagRed);
const paintOf = ({ yes }: Chosen) => (yes ? GOLD : RED);
const ownInk = (design: Design): Ink | undefined => design.inks[0];
const untouched = (design: Design): CommandResult => ({ ok: true, design });
const firstPage = (): Page => sampleDesign().pages[0] as Page;

/** A way to use each command of the model, by its name. */
export const COMMAND_ACTS: Readonly<Record<string, (chosen: Chosen) => CommandResult>> = {
  moveNodes: ({ design, on, amount }) => moveNodes(design, { ...on, dx: amount, dy: amount / 3 }),
  groupNodes: ({ design, on, serial }) => groupNodes(design, { ...on, groupId: `g${serial}`, name: 'Nhóm' }),
  ungroupNodes: ({ design, on }) => ungroupNodes(design, on),
  duplicateNodes: ({ design, on, serial, amount }) =>
    duplicateNodes(design, { ...on, newIds: on.nodeIds.map((_id, i) => `d${serial}-${i}`), dx: 5, dy: amount }),
  removeNodes: ({ design, on }) => removeNodes(design, { ...on, nodeIds: on.nodeIds.slice(0, 1) }),
  reorderNodes: ({ design, on, yes }) => reorderNodes(design, { ...on, step: yes ? 'front' : 'backward' }),
  placeBeside: ({ design, on: { pageId, nodeIds }, yes }) =>
    placeBeside(design, {
      pageId,
      nodeId: nodeIds[0] ?? '',
      besideId: nodeIds.at(-1) ?? '',
      side: yes ? 'above' : 'below',
    }),
  flipNodes: ({ design, on, yes }) => flipNodes(design, { ...on, axis: yes ? 'x' : 'y' }),
  setFill: (chosen) => setFill(chosen.design, { ...chosen.on, fill: paintOf(chosen) }),
  setStroke: (chosen) =>
    setStroke(chosen.design, {
      ...chosen.on,
      stroke: chosen.yes ? { paint: paintOf(chosen), widthMm: chosen.amount, align: 'inside' } : undefined,
    }),
  setOpacity: ({ design, on, amount }) => setOpacity(design, { ...on, opacity: Math.abs(amount) / 100 }),
  setHidden: ({ design, on, yes }) => setHidden(design, { ...on, hidden: yes }),
  setLock: ({ design, on, amount }) => setLock(design, { ...on, lock: amount > 50 ? { position: true } : undefined }),
  changeLocks: ({ design, on, yes, amount }) =>
    changeLocks(design, { ...on, aspects: yes ? LOCK_ASPECTS : ['content'], on: amount > 80 }),
  setRadius: ({ design, on, amount }) => setRadius(design, { ...on, radiusMm: Math.abs(amount) }),
  setForm: ({ design, on, yes }) =>
    setForm(design, {
      ...on,
      form: yes ? { kind: 'polygon', sides: 7 } : { kind: 'star', points: 5, inner: 0.4 },
    }),
  setPattern: (chosen) => {
    const { viewBox } = starNode('pattern');
    const parts = [{ path: rectPath({ x: 0, y: 0, width: 1, height: 1 }) }];
    const pattern = { ornament: 'dong-son', viewBox, parts, paint: paintOf(chosen), stepMm: 40, angleDeg: 30 };
    return setPattern(chosen.design, { ...chosen.on, pattern: chosen.yes ? pattern : undefined });
  },
  setLetterEffects: (chosen) =>
    setLetterEffects(chosen.design, {
      ...chosen.on,
      shadow: chosen.yes ? { paint: paintOf(chosen), dxEm: 0.05, dyEm: 0.05 } : null,
    }),
  replacePaint: (chosen) => replacePaint(chosen.design, { ...chosen.on, from: GOLD, to: paintOf(chosen) }),
  setDrawing: ({ design, on }) => {
    const { viewBox, parts } = starNode('drawing');
    return setDrawing(design, { ...on, viewBox, parts });
  },
  setGuides: ({ design, amount }) => setGuides(design, { pageId: PAGE_ID, guides: [{ axis: 'x', at: amount }] }),
  setSlogan: ({ design, yes }) => setSlogan(design, { text: yes ? 'Học, học nữa, học mãi!' : 'Toàn dân đoàn kết' }),
  chooseSlogan: ({ design, yes }) =>
    chooseSlogan(design, {
      text: yes ? 'Học, học nữa, học mãi!' : 'Toàn dân đoàn kết',
      ...(yes ? { approved: { id: 'hoc', hash: 'a'.repeat(64) } } : {}),
    }),
  unlockSlogan: ({ design }) => unlockSlogan(design, {}),
  setSlotText: ({ design, yes }) => setSlotText(design, { slot: 'unit', text: yes ? 'UBND phường Bến Nghé' : '' }),
  setSlotPicture: ({ design, yes }) => {
    const held = design.pictures?.[0];
    return setSlotPicture(design, {
      slot: 'logo',
      ...(yes && held ? { picture: { assetId: held.id, aspect: 4 / 3 } } : {}),
    });
  },
  renameDesign: ({ design, amount }) => renameDesign(design, { name: `Băng rôn ${amount}` }),
  addNode: ({ design, serial, amount }) =>
    addNode(design, { pageId: PAGE_ID, node: shapeNode(`n${serial}`, { x: amount }) }),
  addNodes: ({ design, serial, amount }) =>
    addNodes(design, {
      pageId: PAGE_ID,
      nodes: [imageNode(`i${serial}`, picture(serial).id, amount)],
      pictures: [picture(serial)],
    }),
  addPictures: ({ design, serial }) => addPictures(design, { pictures: [picture(serial)] }),
  removePictures: ({ design }) => removePictures(design, { pictureIds: (design.pictures ?? []).map(({ id }) => id) }),
  showPicture: ({ design, on, serial }) => showPicture(design, { ...on, picture: picture(serial) }),
  fillPictureSlot: ({ design, serial, yes }) =>
    fillPictureSlot(design, { slot: 'logo', ...(yes ? { picture: picture(serial) } : {}) }),
  replacePicture: ({ design, serial }) => {
    const held = design.pictures?.[0];
    return held ? replacePicture(design, { pictureId: held.id, picture: picture(serial) }) : untouched(design);
  },
  reframeImage: ({ design, nodes }) =>
    reframeImage(design, {
      pageId: PAGE_ID,
      nodeId: nodes.find(({ kind }) => kind === 'image')?.id ?? 'nothing',
      frame: { width: 50, crop: { x: 0.1, y: 0, width: 0.5, height: 0.5 } },
    }),
  setMask: ({ design, on, yes }) => setMask(design, { ...on, mask: yes ? { kind: 'ellipse' } : undefined }),
  setNodeBox: ({ design, first, amount }) =>
    setNodeBox(design, { ...first, box: { x: amount, y: 0, width: 30 + Math.abs(amount), height: 20 } }),
  setNodeBoxes: ({ design, nodes, amount }) =>
    setNodeBoxes(design, {
      pageId: PAGE_ID,
      places: nodes.map(({ id, x, y, width, height }) => ({
        nodeId: id,
        box: { x: x + amount, y, width: Math.max(1, width + amount), height },
        angleDeg: amount,
      })),
    }),
  scaleText: ({ design, first, nodes, amount }) => {
    const [node] = nodes;
    const box = node ? nodeBox(node) : { x: 0, y: 0, width: 1, height: 1 };
    return scaleText(design, { ...first, box: { ...box, height: box.height * (1 + Math.abs(amount) / 100) } });
  },
  setTextStyle: ({ design, on, yes, amount }) =>
    setTextStyle(design, {
      ...on,
      patch: yes
        ? { align: 'left', sizing: { kind: 'size', sizeMm: amount, maxLines: 2 } }
        : { case: 'as-is', valign: 'top' },
      ...(yes ? { unset: ['trackingRangeEm'] } : {}),
    }),
  setNodeText: ({ design, nodes, amount }) => {
    const own = nodes.find((node) => node.kind === 'text' && 'text' in node.source);
    return setNodeText(design, { pageId: PAGE_ID, nodeId: own?.id ?? 'nothing', text: `Tổ ${amount}` });
  },
  renameNode: ({ design, first, amount }) => renameNode(design, { ...first, name: `Hình ${amount}` }),
  pasteStyle: ({ design, on, nodes }) => {
    const [node] = nodes;
    return node ? pasteStyle(design, { ...on, style: copyStyle(node) }) : untouched(design);
  },
  replacePage: ({ design }) => replacePage(design, { pageId: PAGE_ID, page: firstPage() }),
  setBackground: (chosen) => setBackground(chosen.design, { pageId: PAGE_ID, background: paintOf(chosen) }),
  setFinishing: ({ design, yes, amount }) =>
    setFinishing(design, {
      pageId: PAGE_ID,
      ...(yes
        ? { finishing: { hemMm: amount, eyelets: { edges: ['top'], pitchMm: 500, insetMm: 25, holeMm: 12 } } }
        : {}),
    }),
  setReadingDistance: ({ design, yes, amount }) =>
    setReadingDistance(design, { pageId: PAGE_ID, ...(yes ? { metres: Math.min(1000, Math.abs(amount)) } : {}) }),
  addPages: ({ design, serial }) => addPages(design, { pages: [{ ...firstPage(), id: `page-a${serial}` }] }),
  duplicatePage: ({ design, serial }) => duplicatePage(design, { pageId: PAGE_ID, newId: `page-d${serial}` }),
  removePage: ({ design }) => {
    const other = design.pages.find(({ id }) => id !== PAGE_ID);
    return other ? removePage(design, { pageId: other.id }) : untouched(design);
  },
  movePage: ({ design, yes }) => movePage(design, { pageId: PAGE_ID, to: yes ? design.pages.length - 1 : 0 }),
  revertToTemplate: ({ design, on }) => revertToTemplate(design, { ...on, base: firstPage() }),
  addInk: ({ design, serial }) =>
    addInk(design, {
      ink: { id: `own-${serial}`, name: `Mực ${serial}`, cmyk: { c: 0, m: 0.8, y: 0.9, k: 0.1 }, rgb: '#cc3322' },
    }),
  changeInk: ({ design, yes }) => {
    const ink = ownInk(design);
    return ink ? changeInk(design, { ink: { ...ink, rgb: yes ? '#aa1111' : '#11aa11' } }) : untouched(design);
  },
  removeInk: ({ design }) => removeInk(design, { inkId: ownInk(design)?.id ?? '' }),
  limitNodeInk: ({ design, on, amount }) => limitNodeInk(design, { ...on, limit: 180 + Math.abs(amount) }),
  limitBackgroundInk: ({ design, amount }) =>
    limitBackgroundInk(design, { pageId: PAGE_ID, limit: 180 + Math.abs(amount) }),
};

/** Does one step with a command. */
export function act(name: string, design: Design, step: Step): CommandResult {
  const page = design.pages.find(({ id }) => id === PAGE_ID);
  const nodes = [...walkNodes(page?.nodes ?? [])].filter((_node, index) => (step.which >> (index % 12)) & 1);
  const nodeIds = nodes.map(({ id }) => id);
  const command = COMMAND_ACTS[name];
  if (!command) throw new RangeError(`name: no act for ${name}`);
  return command({
    ...step,
    design,
    nodes,
    on: { pageId: PAGE_ID, nodeIds },
    first: { pageId: PAGE_ID, nodeId: nodeIds[0] ?? 'nothing' },
    yes: step.amount > 0,
  });
}

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { KEYMAP, type ActionId } from '../../src/editor/shortcuts/keymap.ts';

/** A journey by its file and the beginning of its name. */
type Journey = readonly [file: string, title: string];

const EDITING = 'editing';
const HABITS = 'habits';
const NUDGES: Journey = [EDITING, 'arrows nudge by 1, 10 and 0.1 mm'];
const ORDER: Journey = ['shortcuts', 'brackets order, Mod+A and Escape select'];
const VIEW: Journey = ['shortcuts', 'the view: zoom, true size, fit page and selection'];
const ALIGN: Journey = ['shortcuts', 'Alt with a letter aligns'];
const DIALOGS: Journey = ['shortcuts', 'dialogs by key: open, export'];
const CLIPBOARD: Journey = ['panels', 'copy, paste beside, paste in place, cut'];
const STYLE: Journey = ['panels', 'a style is copied and pasted'];
const LETTERS: Journey = ['panels', 'letters grow and shrink by a tenth'];
const GROUPS: Journey = ['objects', 'Mod+G groups, a double click goes in'];
const SELECTING: Journey = [HABITS, 'Shift adds and takes away; Mod+A takes all; Tab and Shift+Tab'];
const HAND: Journey = [HABITS, 'Shift+wheel pans sideways; the middle button and the hand'];
const PROGRAM: Journey = [HABITS, 'Mod+K and Mod+/ open the palette'];
const RECTANGLE: Journey = ['keyboard', 'R, Enter, arrows, Shift+arrows, Enter'];
const OTHER_SHAPES: Journey = ['keyboard', 'O, L and T place an ellipse'];

/** Where each key of the table is pressed by a person in a browser. */
const KEY_JOURNEYS: Readonly<Partial<Record<ActionId, Journey>>> = {
  undo: [EDITING, 'a drag moves what is under it'],
  redo: ORDER,
  copy: CLIPBOARD,
  cut: CLIPBOARD,
  paste: CLIPBOARD,
  pasteInPlace: CLIPBOARD,
  copyStyle: STYLE,
  pasteStyle: STYLE,
  duplicate: NUDGES,
  delete: [HABITS, 'Delete and Backspace delete'],
  selectAll: SELECTING,
  escape: SELECTING,
  editText: [HABITS, 'Enter, F2 and a double click edit words'],
  nudge: NUDGES,
  nextObject: SELECTING,
  previousObject: SELECTING,
  forward: ORDER,
  backward: ORDER,
  toFront: ORDER,
  toBack: ORDER,
  alignLeft: ALIGN,
  alignCentre: ALIGN,
  alignRight: ALIGN,
  alignTop: ALIGN,
  alignMiddle: ALIGN,
  alignBottom: ALIGN,
  fontBigger: LETTERS,
  fontSmaller: LETTERS,
  contextMenu: ['panels', 'the menu key opens it at the selection'],
  group: GROUPS,
  ungroup: GROUPS,
  lock: ORDER,
  hide: ORDER,
  selectTool: HAND,
  handTool: HAND,
  textTool: OTHER_SHAPES,
  rectTool: RECTANGLE,
  ellipseTool: OTHER_SHAPES,
  lineTool: OTHER_SHAPES,
  penTool: ['keyboard', 'P: arrows move the nib'],
  zoomIn: VIEW,
  zoomOut: VIEW,
  zoomTrue: VIEW,
  fitPage: VIEW,
  fitSelection: VIEW,
  rulers: ['objects', 'Shift+R shows rulers'],
  guides: VIEW,
  snapping: VIEW,
  proof: ['colour', 'Shift+P shows the colours of the press'],
  palette: PROGRAM,
  nextFormat: DIALOGS,
  previousFormat: DIALOGS,
  open: DIALOGS,
  save: ['keeping', 'a saved file opens again as the same design'],
  saveAs: PROGRAM,
  export: DIALOGS,
  findings: PROGRAM,
  help: ['panels', '? and F1 show every key of the table'],
};

/** What designers are used to, and the journey that holds the studio to it. */
const HABIT_JOURNEYS: Readonly<Record<string, Journey>> = {
  'a click selects, Shift adds, Escape steps out': SELECTING,
  'a drag on the empty canvas makes a marquee': [EDITING, 'a marquee takes what it touches'],
  'a double click enters a group': GROUPS,
  'a double click edits words': [HABITS, 'Enter, F2 and a double click edit words'],
  'a click with Mod reaches into groups': [HABITS, 'groups a hundred deep are opened'],
  'corners keep the ratio, Shift frees it, Alt resizes from the centre': [HABITS, 'a corner keeps the ratio'],
  'Shift turns by 15°': [EDITING, 'the rotation knob turns'],
  'Shift locks a move to an axis': [HABITS, 'Shift locks a move to an axis'],
  'Mod suspends snapping': [HABITS, 'an edge snaps to what it is near; Mod suspends'],
  'Alt-drag copies, Mod+D goes on': [HABITS, 'Alt-drag copies; Mod+D goes on'],
  'on text a corner scales, a side recomposes': [HABITS, 'on text a corner scales the letters'],
  'several objects are resized and turned as one': ['objects', 'several objects are resized and turned as one'],
  'number fields take units and sums, arrows step, Escape reverts': [EDITING, 'fields take units and sums'],
  'a gesture is one undo step, a cancelled one none': [EDITING, 'Escape in the middle of a drag leaves nothing'],
  'a row of nudges is one undo step': ['keyboard', 'arrows move what was placed'],
  'locked things have no handles and say why': ['objects', 'a locked object has no handles'],
  'an approved slogan says why it is locked': ['keeping', 'an approved slogan is locked and says why'],
  'UniKey’s Backspaces give the exact words': ['typing', 'UniKey’s synthetic Backspaces'],
  'a composition gives the exact words': ['typing', 'a composition (macOS Telex)'],
  'letters are normalised on commit only': ['typing', 'decomposed letters are composed'],
  'Backspace in a field deletes no object': ['typing', 'Backspace and Delete in a field'],
  'the wheel pans, Mod+wheel zooms at the pointer': [EDITING, 'the wheel pans, Ctrl+wheel zooms'],
  'pinching zooms': [HABITS, 'two fingers zoom and pan at once'],
  'Shift+wheel pans sideways, the middle button and the hand drag': HAND,
  'dropped pictures go on the canvas': ['pictures', 'dropped where the pointer is'],
  'cards of the panels are dragged to their place': ['drag-from-panels', 'shapes, ornaments and text land'],
  'dropped designs open, wrong files say why': ['shortcuts', 'files of wrong kinds, dropped'],
  'dropped plans offer to import slogans': ['slogans', 'a dropped plan opens the import'],
  'pasted text and objects are taken': ['panels', 'plain text becomes a text'],
  'text in an old encoding is offered converted': ['rescue', 'both readings are shown'],
  'guides are pulled, moved and pulled away': ['keyboard', 'one is pulled out of the ruler'],
  'the whole route works without a mouse': ['keyboard', 'a slogan is found, put on the banner and exported'],
  'objects are moved and exported by keys': [EDITING, 'the whole route from object to PDF'],
  'two windows don’t write over each other': ['two-windows', 'two windows with one design'],
};

const texts = new Map<string, string>();
function exists([file, title]: Journey): boolean {
  let text = texts.get(file);
  if (text === undefined) {
    text = readFileSync(new URL(`${file}.test.ts`, import.meta.url), 'utf8');
    texts.set(file, text);
  }
  return text.includes(`test('${title}`);
}

test('every key of the table is pressed in a journey', () => {
  const keyed = KEYMAP.filter(({ keys }) => keys.length > 0).map(({ action }) => action);
  expect(Object.keys(KEY_JOURNEYS).toSorted()).toEqual([...keyed].toSorted());
  expect(Object.entries(KEY_JOURNEYS).filter(([, journey]) => !exists(journey))).toEqual([]);
});

test('every habit has its journey', () => {
  expect(Object.entries(HABIT_JOURNEYS).filter(([, journey]) => !exists(journey))).toEqual([]);
});

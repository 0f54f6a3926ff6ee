/** Every action of the studio that a key, a menu or the help sheet can name. */
export type ActionId =
  | 'undo'
  | 'redo'
  | 'duplicate'
  | 'selectAll'
  | 'escape'
  | 'delete'
  | 'nudge'
  | 'lock'
  | 'hide'
  | 'forward'
  | 'backward'
  | 'toFront'
  | 'toBack'
  | 'selectTool'
  | 'handTool'
  | 'textTool'
  | 'rectTool'
  | 'ellipseTool'
  | 'lineTool'
  | 'penTool'
  | 'group'
  | 'ungroup'
  | 'lockAll'
  | 'flipX'
  | 'flipY'
  | 'distributeX'
  | 'distributeY'
  | 'rulers'
  | 'addGuideX'
  | 'addGuideY'
  | 'editText'
  | 'zoomIn'
  | 'zoomOut'
  | 'zoomTrue'
  | 'fitPage'
  | 'fitSelection'
  | 'guides'
  | 'snapping'
  | 'proof'
  | 'alignLeft'
  | 'alignCentre'
  | 'alignRight'
  | 'alignTop'
  | 'alignMiddle'
  | 'alignBottom'
  | 'save'
  | 'saveAs'
  | 'open'
  | 'newDesign'
  | 'export'
  | 'findings'
  | 'help'
  | 'nextObject'
  | 'previousObject'
  | PanelActionId;

/** Actions of the clipboard, the formats and the panels. */
export type PanelActionId =
  | 'copy'
  | 'cut'
  | 'paste'
  | 'pasteInPlace'
  | 'copyStyle'
  | 'pasteStyle'
  | 'fontBigger'
  | 'fontSmaller'
  | 'revert'
  | 'contextMenu'
  | 'palette'
  | 'history'
  | 'strip'
  | 'streetView'
  | 'addFormats'
  | 'nextFormat'
  | 'previousFormat'
  | 'downloadAll'
  | 'insertPicture'
  | 'checkSettings'
  | 'cropPicture';

export type ActionGroup = 'edit' | 'object' | 'view' | 'file';

export interface KeyRow {
  readonly action: ActionId;
  readonly group: ActionGroup;
  /**
   * Chords such as `Mod+Shift+Z`: modifiers in the order Mod, Alt, Shift, then a key name. Letters and digits are
   * compared with `event.key` when it is Latin and with `event.code` otherwise.
   */
  readonly keys: readonly string[];
  /** Only while the canvas (or one of its objects) has the focus. */
  readonly onCanvas?: boolean;
}

/** The one table of keys. Another hand's map (CorelDRAW, Illustrator) would be another table of this kind. */
export const KEYMAP: readonly KeyRow[] = [
  { action: 'undo', group: 'edit', keys: ['Mod+Z'] },
  { action: 'redo', group: 'edit', keys: ['Mod+Shift+Z', 'Mod+Y'] },
  { action: 'copy', group: 'edit', keys: ['Mod+C'] },
  { action: 'cut', group: 'edit', keys: ['Mod+X'] },
  { action: 'paste', group: 'edit', keys: ['Mod+V'] },
  { action: 'pasteInPlace', group: 'edit', keys: ['Mod+Shift+V'] },
  { action: 'copyStyle', group: 'edit', keys: ['Mod+Alt+C'] },
  { action: 'pasteStyle', group: 'edit', keys: ['Mod+Alt+V'] },
  { action: 'duplicate', group: 'edit', keys: ['Mod+D'] },
  { action: 'delete', group: 'edit', keys: ['Delete', 'Backspace'] },
  { action: 'selectAll', group: 'edit', keys: ['Mod+A'] },
  { action: 'escape', group: 'edit', keys: ['Escape'] },
  { action: 'editText', group: 'edit', keys: ['Enter', 'F2'], onCanvas: true },
  {
    action: 'nudge',
    group: 'object',
    keys: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'].flatMap((key) => [key, `Shift+${key}`, `Alt+${key}`]),
    onCanvas: true,
  },
  { action: 'nextObject', group: 'object', keys: ['Tab'], onCanvas: true },
  { action: 'previousObject', group: 'object', keys: ['Shift+Tab'], onCanvas: true },
  { action: 'forward', group: 'object', keys: ['Mod+]'] },
  { action: 'backward', group: 'object', keys: ['Mod+['] },
  { action: 'toFront', group: 'object', keys: ['Mod+Shift+]'] },
  { action: 'toBack', group: 'object', keys: ['Mod+Shift+['] },
  { action: 'alignLeft', group: 'object', keys: ['Alt+A'] },
  { action: 'alignCentre', group: 'object', keys: ['Alt+H'] },
  { action: 'alignRight', group: 'object', keys: ['Alt+D'] },
  { action: 'alignTop', group: 'object', keys: ['Alt+W'] },
  { action: 'alignMiddle', group: 'object', keys: ['Alt+V'] },
  { action: 'alignBottom', group: 'object', keys: ['Alt+S'] },
  { action: 'fontBigger', group: 'object', keys: ['Mod+Shift+>', 'Mod+Shift+.'] },
  { action: 'fontSmaller', group: 'object', keys: ['Mod+Shift+<', 'Mod+Shift+,'] },
  { action: 'insertPicture', group: 'object', keys: [] },
  { action: 'cropPicture', group: 'object', keys: [] },
  { action: 'revert', group: 'object', keys: [] },
  { action: 'contextMenu', group: 'object', keys: ['ContextMenu', 'Shift+F10'], onCanvas: true },
  { action: 'distributeX', group: 'object', keys: [] },
  { action: 'distributeY', group: 'object', keys: [] },
  { action: 'flipX', group: 'object', keys: [] },
  { action: 'flipY', group: 'object', keys: [] },
  { action: 'group', group: 'object', keys: ['Mod+G'] },
  { action: 'ungroup', group: 'object', keys: ['Mod+Shift+G'] },
  { action: 'lock', group: 'object', keys: ['Mod+Shift+L'] },
  { action: 'lockAll', group: 'object', keys: [] },
  { action: 'hide', group: 'object', keys: ['Mod+Shift+H'] },
  { action: 'selectTool', group: 'view', keys: ['V'] },
  { action: 'textTool', group: 'view', keys: ['T'] },
  { action: 'rectTool', group: 'view', keys: ['R'] },
  { action: 'ellipseTool', group: 'view', keys: ['O'] },
  { action: 'lineTool', group: 'view', keys: ['L'] },
  { action: 'penTool', group: 'view', keys: ['P'] },
  { action: 'handTool', group: 'view', keys: ['H'] },
  { action: 'zoomIn', group: 'view', keys: ['Mod+=', 'Mod++', 'Mod+Shift++'] },
  { action: 'zoomOut', group: 'view', keys: ['Mod+-'] },
  { action: 'zoomTrue', group: 'view', keys: ['Mod+0'] },
  { action: 'fitPage', group: 'view', keys: ['Shift+1'] },
  { action: 'fitSelection', group: 'view', keys: ['Shift+2'] },
  { action: 'rulers', group: 'view', keys: ['Shift+R'] },
  { action: 'addGuideX', group: 'view', keys: [] },
  { action: 'addGuideY', group: 'view', keys: [] },
  { action: 'guides', group: 'view', keys: ['Mod+;'] },
  { action: 'snapping', group: 'view', keys: ["Mod+'"] },
  { action: 'proof', group: 'view', keys: ['Shift+P'] },
  { action: 'streetView', group: 'view', keys: [] },
  { action: 'palette', group: 'view', keys: ['Mod+K', 'Mod+/'] },
  { action: 'history', group: 'view', keys: [] },
  { action: 'strip', group: 'view', keys: [] },
  { action: 'nextFormat', group: 'view', keys: ['PageDown'], onCanvas: true },
  { action: 'previousFormat', group: 'view', keys: ['PageUp'], onCanvas: true },
  { action: 'addFormats', group: 'file', keys: [] },
  { action: 'newDesign', group: 'file', keys: [] },
  { action: 'open', group: 'file', keys: ['Mod+O'] },
  { action: 'save', group: 'file', keys: ['Mod+S'] },
  { action: 'saveAs', group: 'file', keys: ['Mod+Shift+S'] },
  { action: 'export', group: 'file', keys: ['Mod+E'] },
  { action: 'downloadAll', group: 'file', keys: [] },
  { action: 'findings', group: 'file', keys: ['Mod+Shift+P'] },
  { action: 'checkSettings', group: 'file', keys: [] },
  { action: 'help', group: 'file', keys: ['F1', '?', 'Shift+?'] },
];

/** The keys of an action as people write them, for menus and the help sheet. */
export function showKeys(action: ActionId, mac: boolean): string | undefined {
  const chord = KEYMAP.find((row) => row.action === action)?.keys[0];
  return chord === undefined ? undefined : showChord(chord, mac);
}

const KEY_FACES: Readonly<Record<string, string>> = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  Escape: 'Esc',
  Delete: 'Del',
  '-': '−',
};

export function showChord(chord: string, mac: boolean): string {
  const parts = chord.split(/\+(?=.)/).map((part) => {
    if (part === 'Mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'Shift') return mac ? '⇧' : 'Shift';
    if (part === 'Alt') return mac ? '⌥' : 'Alt';
    return KEY_FACES[part] ?? part;
  });
  return parts.join(mac ? '' : '+');
}

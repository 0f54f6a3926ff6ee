import type { ExportStage } from './pdf-exporter.ts';

/** What is being done, in the words of the interface. */
export const STAGE_WORDS = {
  fonts: 'export.stageFonts',
  setting: 'export.stageSetting',
  pictures: 'export.stagePictures',
  writing: 'export.stageWriting',
} as const satisfies Record<ExportStage, string>;

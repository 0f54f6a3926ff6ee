import type { PictureSource } from '../production/open-picture.ts';
import type { PrintChoices } from '../production/print-design.ts';
import type { PrintPictureRequest } from '../production/print-pictures.ts';
import type { OutputProfile } from '../renderers/pdf/render-options.ts';
import type { Scene } from '../scene/display-list.ts';
import type { Job } from './job.ts';

/** What the pictures of a job are made from; Little CMS is started where one must be converted. */
export function pictureSource({ design }: Job, profile: OutputProfile): PictureSource {
  return {
    design,
    profile: profile.bytes,
    openConversion: async () => (await import('../colour-conversion/open-colour-conversion.ts')).openColourConversion(),
  };
}

export function pictureRequest(
  job: Job,
  scenes: readonly Scene[],
  profile: OutputProfile,
  { standard, pictures }: PrintChoices,
): PrintPictureRequest {
  return { ...pictureSource(job, profile), scenes, standard, choices: pictures };
}

import { useEffect, useState } from 'react';
import { useStudio } from '../studio.ts';
import type { TemplateShelf } from './template-shelf.ts';

/** The shelf of templates, once it is loaded; a new value whenever the user's own templates change. */
export function useTemplates(): TemplateShelf | undefined {
  const { templates } = useStudio();
  const [shelf, setShelf] = useState<TemplateShelf>();
  useEffect(() => {
    let live = true;
    const look = (): void => {
      void templates.load().then((loaded) => {
        if (live) setShelf({ ...loaded });
      });
    };
    look();
    const forget = templates.own.subscribe(look);
    return () => {
      live = false;
      forget();
    };
  }, [templates]);
  return shelf;
}

import type { DesignContent } from '../model/design.ts';

interface Starter {
  readonly name: string;
  readonly formatId: string;
  readonly templateId: string;
  readonly content: DesignContent;
}

/** The banner of the first visit: an official slogan, so nobody faces a blank page. */
export const STARTER: Starter = {
  name: 'Băng rôn Đảng quang vinh',
  formatId: 'bangron-ngang-6000x1000',
  templateId: 'dai-hoi-trang-trong',
  content: {
    slogan: {
      text: 'Đảng Cộng sản Việt Nam quang vinh muôn năm!',
      approved: { id: 'plan002-8', hash: 'sha256:d04c8e0ab84d751e6972680322c135d9' },
    },
    texts: {},
  },
};

import { isSafeId, isSafePath } from '../../article/safe-names.ts';
import type { AdvertPlan, PlannedPlace } from '../../model/issue.ts';
import type { Localised } from '../../model/localised.ts';
import { entryOf, type RegisterEntry, registerError, textAt } from '../../newsroom/register-entries.ts';
import { placeInside } from './manifest-error.ts';
import { flagAt, requiredCountAt } from './plan-values.ts';
import { isField, placeAt } from './planned-place.ts';

/** The keys of an entry of `adverts`. */
export const ADVERT_KEYS = ['id', 'span', 'rows', 'at', 'image', 'label', 'hole'] as const;

/** More than any page has. */
const MOST = { columns: 16, rows: 500 } as const;

/** An advert before those that tell no place are given one. */
type Unplaced = Omit<AdvertPlan, 'at'> & { readonly at: PlannedPlace | null };

/** The adverts that a page lists, each with an id and a place. Throws a UsageError that names entry and cure. */
export function readAdvertPlans(data: unknown, place: Localised): readonly AdvertPlan[] {
  if (data === undefined || data === '') return [];
  if (!Array.isArray(data)) {
    throw registerError(place, {
      zh: 'adverts 应是列表，每一项如 {span: 2, rows: 20, image: ad.jpg}',
      en: 'adverts is to be a list of entries such as {span: 2, rows: 20, image: ad.jpg}',
    });
  }
  const adverts = data.map((entry: unknown, index) => {
    const number = index + 1;
    return readAdvert(
      entry,
      number,
      placeInside(place, { zh: `adverts 第 ${number} 项`, en: `adverts ${number}` }),
    );
  });
  refuseDoubles(adverts, place);
  return placed(adverts);
}

function readAdvert(data: unknown, number: number, place: Localised): Unplaced {
  const entry = entryOf(data, place, ADVERT_KEYS);
  const isHole = flagAt(entry, 'hole');
  const src = imageAt(entry);
  if (isHole && src !== null) {
    throw registerError(place, {
      zh: `hole: true 是空着的地方，不能又有图片 ${src}；请去掉一个`,
      en: `hole: true keeps room empty, and image names ${src}; remove one`,
    });
  }
  return {
    id: idAt(entry) ?? `advert-${number}`,
    span: requiredCountAt(entry, 'span', MOST.columns),
    rows: requiredCountAt(entry, 'rows', MOST.rows),
    at: placeAt(entry),
    src,
    label: textAt(entry, 'label') ?? (isHole ? '预留' : '广告'),
    isHole,
  };
}

function idAt(entry: RegisterEntry): string | null {
  const id = textAt(entry, 'id');
  if (id === undefined) return null;
  if (isSafeId(id)) return id;
  throw registerError(entry.place, {
    zh: `id 写作“${id}”，只能用文字、数字和 - _ .`,
    en: `id is "${id}": letters, digits and - _ . only`,
  });
}

function imageAt(entry: RegisterEntry): string | null {
  const src = textAt(entry, 'image');
  if (src === undefined) return null;
  if (/^https?:/i.test(src) || !isSafePath(src)) {
    throw registerError(entry.place, {
      zh: `image 写作“${src}”，只能是期次文件夹里的文件，如 ads/ad.jpg`,
      en: `image is "${src}": it must be a file in the issue's folder, such as ads/ad.jpg`,
    });
  }
  if (/\.(jpe?g|png|pdf)$/i.test(src)) return src;
  throw registerError(entry.place, {
    zh: `image 写作“${src}”，只能用 JPEG、PNG 或 PDF`,
    en: `image is "${src}": it must be a JPEG, PNG or PDF`,
  });
}

function refuseDoubles(adverts: readonly Unplaced[], place: Localised): void {
  const ids = adverts.map(({ id }) => id);
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice === undefined) return;
  throw registerError(place, {
    zh: `adverts 里有两个 id 都是 ${twice}，请改一个`,
    en: `adverts has two entries with id ${twice}; change one`,
  });
}

/** The first that tells no place stands at the bottom on the right, unless another has that corner; the others at the bottom. */
function placed(adverts: readonly Unplaced[]): readonly AdvertPlan[] {
  const hasCorner = ({ at }: Unplaced) =>
    at !== null && !isField(at) && at.includes('bottom') && at.includes('right');
  const first = adverts.some(hasCorner) ? -1 : adverts.findIndex(({ at }) => at === null);
  return adverts.map((advert, index) => {
    const at: PlannedPlace = advert.at ?? (index === first ? ['bottom', 'right'] : ['bottom']);
    return { ...advert, at };
  });
}

import assert from 'node:assert/strict';
import test from 'node:test';
import { skeleton } from './skeleton.ts';

test('a name in Arabic and in Latin letters has one skeleton', () => {
  for (const [ar, en] of [['الشرق الاوسط', 'asharq al-awsat'], ['المدينه', 'al-madina'], ['الرياض', 'al-riyadh'], ['الجزيره', 'al-jazirah'], ['سبوتنيك', 'sputnik'], ['رويترز', 'reuters'], ['المصري اليوم', 'al-masry al-youm'], ['الاقتصاديه', 'al-eqtisadiah']] as const) {
    assert.equal(skeleton(ar), skeleton(en), `${ar} ${en}`);
  }
});

test('other names have other skeletons', () => {
  const names = ['الشرق الاوسط', 'الرياض', 'الجزيره', 'سبوتنيك', 'رويترز', 'دفتر الضفتين', 'المحبره الزرقاء', 'رقاع', 'الاهرام', 'الخليج', 'البيان', 'الاتحاد', 'القبس', 'الانباء', 'الوطن', 'الحياه'];
  assert.equal(new Set(names.map(skeleton)).size, names.length);
});

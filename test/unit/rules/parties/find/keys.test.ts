import { expect, test } from 'vitest';
import { bonesKey, soundKey, spokenKeys } from '../../../../../rules/parties/find/keys.ts';
import { skeleton, sound } from '../../../../../rules/parties/word/sound.ts';

test.each(['podshipnik', 'ilya', 'yakhya', 'aabb', 'jj', 'x11', ''])(
  'the hashes of %s are those of its sound and consonants',
  (word) => {
    const keys = spokenKeys(word);
    const heard = sound(word);
    expect(keys).toEqual({
      sound: soundKey(heard),
      bones: bonesKey(skeleton(heard)),
      consonants: skeleton(heard).length,
    });
  },
);

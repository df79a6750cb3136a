import { describe, expect, it } from 'vitest';
import { groupMessage, type Progress } from '#lib/notify/chat/group-message.ts';

const progress: Progress = {
  cycle: { zh: '第三季度考核', en: 'Q3' },
  kind: 'self',
  when: 'today',
  due: '2026-09-30',
  done: 18,
  of: 24,
};

describe('a group', () => {
  it.each([
    ['zh', 'soon', '还有 6 份没交，9月30日截止。'],
    ['zh', 'today', '还有 6 份没交，今天截止。'],
    ['zh', 'late', '9月30日已截止，还有 6 份没交。'],
    ['en', 'soon', '6 still to come, due on 30 September.'],
    ['en', 'today', '6 still to come, due today.'],
    ['en', 'late', '6 still missing; they were due on 30 September.'],
  ] as const)('is told how many, in %s, when it is due %s', (language, when, text) => {
    const title = { zh: '第三季度考核：自评已交 18/24', en: 'Q3: Self-evaluations 18 of 24 handed in' }[language];
    expect(groupMessage({ ...progress, when }, language)).toEqual({ title, text });
  });

  it('cannot be told of a person: there is no place for one', () => {
    // @ts-expect-error Numbers only.
    const told = groupMessage({ ...progress, name: '林小满' }, 'zh');
    expect(JSON.stringify(told)).not.toContain('林小满');
  });
});

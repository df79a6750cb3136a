import type { RuleValue } from '#lib/domain/policy/rules.ts';
import type { Requirement } from '#lib/domain/policy/policy.ts';
import type { Text } from '#lib/contract/text.ts';
import { useSay } from '../../i18n/use-say.ts';
import { useWords } from '../../i18n/words.ts';
import { useFormat } from '../use-format.ts';

/** What one rule of a policy says, in words and figures. */
export function useRuleWords(): (value: RuleValue) => string {
  const w = useWords('differences');
  const say = useSay();
  const f = useFormat();
  const listed = (parts: readonly string[]) => (parts.length === 0 ? w.nothing : parts.join(w.and));
  const condition = (value: Requirement, dimension: Text | null) => {
    if ('grade' in value) return w.conditions.grade(value);
    if ('gradeInLast' in value) return w.conditions.gradeInLast(value.gradeInLast);
    if ('noneBelowInLast' in value) return w.conditions.noneBelow(value.noneBelowInLast);
    if ('serviceMonths' in value) return w.conditions.service({ months: value.serviceMonths });
    return w.conditions.dimension({ name: dimension === null ? value.dimension : say(dimension), min: value.min });
  };
  return (rule) => {
    switch (rule.as) {
      case 'number':
        return String(rule.value);
      case 'percent':
        return `${rule.value}%`;
      case 'points':
        return w.points({ points: rule.value });
      case 'days':
        return w.days({ days: rule.value });
      case 'money':
        return f.money(rule.value);
      case 'flag':
        return rule.value ? w.flags.yes : w.flags.no;
      case 'choice':
        return w.choices[rule.value];
      case 'text':
        return rule.value;
      case 'names':
        return say(rule.value);
      case 'list':
        return listed(rule.value.map(say));
      case 'curve':
        return listed(rule.value.map(([x, y]) => w.pair({ value: String(x), points: String(y) })));
      case 'scale': {
        const { min, max, step, pointsAtMin: low, pointsAtMax: high } = rule.value;
        return w.scaleIs({ min, max, step, low, high });
      }
      case 'honour':
        return w.honourIs({ top: rule.value.topPerUnit, min: rule.value.minScore });
      case 'slots':
        return w.slotsAre(rule.value);
      case 'condition':
        return condition(rule.value, rule.dimension);
    }
  };
}

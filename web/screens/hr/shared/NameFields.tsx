import type { Text } from '#lib/contract/text.ts';
import type { ApiProblem } from '../../../api/problem.ts';
import { useWords } from '../../../i18n/words.ts';
import { TextField } from '../../../ui/TextField.tsx';

interface Props {
  name: Text;
  onChange: (name: Text) => void;
  problem: ApiProblem | undefined;
  /** Characters, in each language. */
  longest?: number;
}

/** What something is called, in both languages. */
export function NameFields({ name, onChange, problem, longest = 60 }: Props) {
  const w = useWords('hr').shared;
  return (
    <>
      <TextField
        label={w.nameZh}
        value={name.zh}
        onChange={(zh) => onChange({ ...name, zh })}
        longest={longest}
        error={problem?.at('name.zh') ?? problem?.at('name')}
      />
      <TextField
        label={w.nameEn}
        value={name.en}
        onChange={(en) => onChange({ ...name, en })}
        longest={longest}
        error={problem?.at('name.en')}
      />
    </>
  );
}

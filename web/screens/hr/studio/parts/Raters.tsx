import type { PartProps } from '../part-props.ts';

export function Raters({ path }: PartProps) {
  return <p>{path.join('.')}</p>;
}

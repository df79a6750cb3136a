import type { Template } from 'aws-cdk-lib/assertions';
import { readable, resources } from './synthesised.ts';

export interface Statement {
  readonly Effect: string;
  readonly Action: string | string[];
  readonly Resource: unknown;
  readonly Condition?: Record<string, Record<string, unknown>>;
}

interface Policy {
  readonly PolicyDocument: { readonly Statement: Statement[] };
  readonly Roles: { readonly Ref: string }[];
}

export const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : [value]);

/** Every role of a stack with the statements of its policies. A role with managed or inline policies is refused. */
export function rolesIn(template: Template): Record<string, Statement[]> {
  const policies = Object.values(resources(template, 'AWS::IAM::Policy')).map(
    ({ Properties }) => Properties as unknown as Policy,
  );
  const roles = Object.entries(resources(template, 'AWS::IAM::Role')).map(([role, { Properties }]) => {
    if ('ManagedPolicyArns' in Properties || 'Policies' in Properties)
      throw new Error(`${role} has more than its policy`);
    const own = policies.filter(({ Roles }) => Roles.some((one) => readable(one) === role));
    return [role, own.flatMap(({ PolicyDocument }) => PolicyDocument.Statement)] as const;
  });
  return Object.fromEntries(roles);
}

/** A statement in one line: actions, on what, and if what. */
export function line({ Effect, Action, Resource, Condition = {} }: Statement): string {
  const conditions = Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.entries(keys).map(([key, values]) => `${operator} ${key} ${listed(values).map(readable).join(' ')}`),
  );
  const where = listed(Resource).map(readable).join(' ');
  const words = `${listed(Action).join(' ')} on ${where}${conditions.length > 0 ? ` if ${conditions.join(' and ')}` : ''}`;
  return Effect === 'Allow' ? words : `${Effect}: ${words}`;
}

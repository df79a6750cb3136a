import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Accepts findings of the security checks on one construct, each with its reason. Whatever is not argued fails synth. */
export function argued(construct: IConstruct, reasons: Readonly<Record<`AwsSolutions-${string}`, string>>): void {
  const acknowledged = Object.entries(reasons).map(([id, reason]) => ({ id, reason }));
  Validations.of(construct).acknowledge(...acknowledged);
}

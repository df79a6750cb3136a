import { SendEmailCommand, type SESv2Client } from '@aws-sdk/client-sesv2';
import { createTransport, type SendMailOptions } from 'nodemailer';
import type { Mail } from './mail.ts';
import type { Mailer, Outcome } from './ports.ts';

const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const soon = 120;

/** All that is needed of a transport; each kind answers in its own way, and we need no answer. */
type Send = (message: SendMailOptions) => Promise<unknown>;

/** Over SMTP: `smtps://user:password@mail.example.com:465`. With `smtp://` the server may still ask for TLS. */
export function smtpMailer({ url, from }: { url: string; from: string }): Mailer {
  const transport = createTransport({ url, ...patience, disableFileAccess: true, disableUrlAccess: true });
  return mailer(from, (message) => transport.sendMail(message));
}

/** Over Amazon SES, version 2 of its API, as raw messages. */
export function sesMailer({ client, from }: { client: SESv2Client; from: string }): Mailer {
  const SES = { sesClient: client, SendEmailCommand };
  const transport = createTransport({ SES, disableFileAccess: true, disableUrlAccess: true });
  return mailer(from, (message) => transport.sendMail(message));
}

function mailer(from: string, transport: Send): Mailer {
  return {
    send: async (mail) => {
      try {
        await transport(messageOf(mail, from));
        return { done: 'sent' };
      } catch (error) {
        return failure(error);
      }
    },
  };
}

function messageOf({ to, subject, text, html, messageId, unsubscribe, calendar }: Mail, from: string): SendMailOptions {
  return {
    from,
    // As an object it is one address, whatever is in it.
    to: { name: '', address: to },
    subject,
    text,
    html,
    messageId,
    list: { unsubscribe: { url: unsubscribe } },
    // No answers from machines that are on holiday.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    ...(calendar ? { icalEvent: { ...calendar, filename: 'invite.ics' } } : {}),
  };
}

/** What SES refuses for good; the rest of its refusals pass: throttling, pausing, the network. */
const sesNever = new Set<string | undefined>([
  'MessageRejected',
  'BadRequestException',
  'MailFromDomainNotVerifiedException',
]);

/** What the transports say with an error. */
interface Told {
  readonly name?: string;
  readonly code?: string;
  readonly permanent?: boolean;
  readonly responseCode?: number;
}

/**
 * A server that says "not now" (4xx), or none at all, is asked again; one that says "no" (5xx) is not, and an address
 * that is none needs no server. A refused password is our own fault, and will be mended: what waits is sent then.
 */
function failure(error: unknown): Outcome {
  const told: Told = Object(error);
  const { name, code, permanent, responseCode } = told;
  const why = `${code ?? name ?? 'unknown'} ${responseCode ?? ''}`.trim();
  const isNoAddress = code === 'EENVELOPE' && permanent === undefined;
  const isFinal = code !== 'EAUTH' && (permanent === true || isNoAddress || sesNever.has(name));
  return isFinal ? { done: 'never', why } : { done: 'later', why, afterSeconds: soon };
}

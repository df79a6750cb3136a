import * as z from 'zod';
import { noticeKinds } from '#lib/domain/notices/notice.ts';
import { instant } from './common.ts';
import { endpoint } from './endpoint.ts';
import { text } from './text.ts';

/** One thing the person was told, in words, with where it leads. */
export const told = z.object({
  id: z.string(),
  kind: z.enum(noticeKinds),
  at: instant,
  read: z.boolean(),
  title: text,
  text,
  button: text,
  /** A path of the web application. */
  place: z.string(),
});

const id = z.string().min(1).max(1_500);

export const inbox = {
  read: endpoint({
    method: 'GET',
    path: '/me/inbox',
    summary: 'What I was told, the newest first',
    query: z.object({ cursor: z.string().optional() }),
    reply: z.object({ items: z.array(told), unread: z.int(), nextCursor: z.string().nullable() }),
  }),
  markRead: endpoint({
    method: 'POST',
    path: '/me/inbox/read',
    summary: 'Mark one notice as read, or with null all of them',
    body: z.strictObject({ notice: id.nullable() }),
    reply: z.object({ unread: z.int() }),
  }),
};

import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/*
 * The tables of accounts as better-auth reads and writes them; `migrations/0001_accounts.sql` creates them. Nothing else
 * writes here, so they need no receipts: what people change about each other lives in tables of our own.
 */

const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })

export const user = sqliteTable('user', {
  id: text().primaryKey(),
  name: text().notNull(),
  email: text().notNull(),
  emailVerified: integer({ mode: 'boolean' }).notNull(),
  image: text(),
  /** Somebody who looks around and has no password yet. */
  isAnonymous: integer({ mode: 'boolean' }).notNull().default(false),
  createdAt: moment('createdAt').notNull(),
  updatedAt: moment('updatedAt').notNull(),
})

export const session = sqliteTable('session', {
  id: text().primaryKey(),
  token: text().notNull(),
  userId: text().notNull(),
  expiresAt: moment('expiresAt').notNull(),
  ipAddress: text(),
  userAgent: text(),
  createdAt: moment('createdAt').notNull(),
  updatedAt: moment('updatedAt').notNull(),
})

export const account = sqliteTable('account', {
  id: text().primaryKey(),
  accountId: text().notNull(),
  providerId: text().notNull(),
  userId: text().notNull(),
  accessToken: text(),
  refreshToken: text(),
  idToken: text(),
  accessTokenExpiresAt: moment('accessTokenExpiresAt'),
  refreshTokenExpiresAt: moment('refreshTokenExpiresAt'),
  scope: text(),
  password: text(),
  createdAt: moment('createdAt').notNull(),
  updatedAt: moment('updatedAt').notNull(),
})

export const verification = sqliteTable('verification', {
  id: text().primaryKey(),
  identifier: text().notNull(),
  value: text().notNull(),
  expiresAt: moment('expiresAt').notNull(),
  createdAt: moment('createdAt').notNull(),
  updatedAt: moment('updatedAt').notNull(),
})

import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetAll, local } from '../../test/fakes/storage';

vi.mock('./browser', () => import('../../test/fakes/storage'));
const { rememberSent, takeSent } = await import('./sent');
const { ignoreFor } = await import('./ignored');
const { changeSettings, NO_SETTINGS, noteAccount, readSettings } = await import('./settings');
const { inTurn } = await import('./kept');

beforeEach(forgetAll);

const mail = (id: string) => ({ id, handle: `${id}@northwind.example`, at: 1 });

describe('what is kept beside the store', () => {
  it('loses nothing where several write at once', async () => {
    await rememberSent([mail('a')]);
    await Promise.all([
      rememberSent([mail('b')]),
      takeSent('a'),
      rememberSent([mail('c')]),
      ignoreFor([{ prospect: 'a', finding: 'pitch', phrase: '' }]),
      ignoreFor([{ prospect: 'b', finding: 'pitch', phrase: '' }]),
    ]);
    expect(local.get('sent')).toEqual([mail('b'), mail('c')]);
    expect(local.get('ignored')).toHaveLength(2);
  });

  it('gives out a mail once, though it is answered for twice', async () => {
    await rememberSent([mail('a')]);
    const taken = await Promise.all([takeSent('a'), takeSent('a')]);
    expect(taken).toEqual([mail('a'), undefined]);
  });

  it('tells once that an account is new', async () => {
    const isNew = await Promise.all([
      noteAccount('robin@seller.example'),
      noteAccount('robin@seller.example'),
    ]);
    expect(isNew).toEqual([true, false]);
  });

  it('keeps what was set elsewhere meanwhile', async () => {
    await Promise.all([
      changeSettings((it) => ({ ...it, logSent: 'never' })),
      changeSettings((it) => ({ ...it, accountsOff: ['robin@seller.example'] })),
    ]);
    expect(await readSettings()).toEqual({
      ...NO_SETTINGS,
      logSent: 'never',
      accountsOff: ['robin@seller.example'],
    });
  });

  it('goes on after a failure', async () => {
    await expect(inTurn(() => Promise.reject(new Error('full')))).rejects.toThrow('full');
    expect(await inTurn(async () => 'next')).toBe('next');
  });
});

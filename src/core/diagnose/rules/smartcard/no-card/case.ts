import type { Cases } from '../../../case.ts'
import { reader } from '../../../testing.ts'
import { READER } from '../testing.ts'

export const cases: Cases = {
  'smartcard/no-card': {
    fires: {
      local: { readers: [{ name: READER, states: ['empty'] }] },
      session: { readers: [{ name: READER, states: ['empty'], redirected: 'yes' }] }
    },
    near: [
      {
        local: { readers: [reader(READER, { states: ['present', 'unpowered'] })] },
        session: { readers: [reader(READER, { states: ['present', 'unpowered'], redirected: 'yes' })] }
      },
      {
        local: { readers: [{ name: READER, states: ['empty'] }, reader('Omnikey 1')] },
        session: { readers: [{ name: READER, states: ['empty'], redirected: 'yes' }, reader('Omnikey 1', { redirected: 'yes' })] }
      },
      { local: { readers: [{ name: 'Windows Hello for Business 1', states: ['empty'] }] }, session: { readers: [] } },
      {
        local: { readers: [reader(READER, { states: ['unpowered'] })] },
        session: { readers: [reader(READER, { states: ['unpowered'], redirected: 'yes' })] }
      },
      // A reader of which nobody knows whether it holds a card.
      { local: { readers: [{ name: READER, states: [] }] }, session: { readers: [{ name: READER, states: [], redirected: 'yes' }] } }
    ],
    variants: {
      'a card that does not answer, beside one that does': {
        local: { readers: [reader(READER, { states: ['present', 'mute'] }), reader('Omnikey 1')] },
        session: { readers: [reader('Omnikey 1', { redirected: 'yes' })] }
      },
      'a card without power and ATR': {
        local: { readers: [{ name: READER, states: ['unpowered'] }] },
        session: { readers: [{ name: READER, states: ['unpowered'], redirected: 'yes' }] }
      },
      'an empty reader beside a card that does not answer': {
        local: { readers: [{ name: READER, states: ['empty'] }, reader('Omnikey 1', { states: ['mute'] })] },
        session: {
          readers: [{ name: READER, states: ['empty'], redirected: 'yes' }, reader('Omnikey 1', { states: ['mute'], redirected: 'yes' })]
        }
      }
    },
    severity: 'info',
    certainty: 'proved',
    capability: 'smartcard',
    rows: ['smartcard:local:Yubico YubiKey OTP+FIDO+CCID 0'],
    first: { step: 'smartcard/no-card.fix.insert', who: 'you' }
  }
}

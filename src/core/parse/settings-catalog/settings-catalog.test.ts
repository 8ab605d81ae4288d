import { describe, expect, it } from 'vitest'
import { readWhole } from '../../../../testbed/whole-texts.ts'
import { detectKinds, parse } from '../index.ts'

const KEY = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Windows NT\\Terminal Services'
const ID = 'device_vendor_msft_policy_config_admx_terminalserver_ts_client_com'

describe("a policy of Intune's settings catalog", () => {
  it('gives the registry values that it writes, with the sense of each policy', () => {
    expect(readWhole('settings-catalog', 'a-policy-of-the-graph')).toEqual({
      kind: 'settings-catalog',
      values: [
        { key: KEY, name: 'fEnableSmartCard', type: 'REG_DWORD', data: 0 },
        { key: KEY, name: 'fDisableAudioCapture', type: 'REG_DWORD', data: 0 },
        { key: KEY, name: 'fDisableCcm', type: 'REG_DWORD', data: 0 }
      ],
      problems: []
    })
  })

  it.each([
    ['PowerShell', `settingDefinitionId = "${ID}"\nchoiceSettingValue = @{\n  value = "${ID}_1"\n}`],
    ['Terraform', `setting_definition_id = "${ID}"\nchoice_setting_value = {\n  children = []\n  value = "${ID}_1"\n}`],
    ['one line', `{"settingInstance":{"choiceSettingValue":{"value":"${ID}_1"},"settingDefinitionId":"${ID}"}}`]
  ])('is read as %s', (_, text) => {
    expect(detectKinds(text)).toEqual(['settings-catalog'])
    expect(parse('settings-catalog', text)).toMatchObject({ ok: true, value: { values: [{ name: 'fDisableCcm', data: 1 }] } })
  })

  it('gives the quality of sound that is chosen in the list of its policy', () => {
    const limit = 'device_vendor_msft_policy_config_admx_terminalserver_ts_client_audio_quality'
    const read = (...values: string[]) =>
      parse('settings-catalog', [`"settingDefinitionId": "${limit}"`, ...values.map((value) => `"value": "${limit}${value}"`)].join('\n'))
    const valueOf = { key: KEY, name: 'AllowedAudioQualityMode', type: 'REG_DWORD' }
    expect(read('_1', '_ts_audio_quality_level_7')).toMatchObject({ ok: true, value: { values: [{ ...valueOf, data: 7 }], problems: [] } })
    expect(read('_0')).toMatchObject({ ok: true, value: { values: [{ ...valueOf, data: null, deleted: true }], problems: [] } })
    for (const choice of ['0', '2', '77'])
      expect(read('_1', `_ts_audio_quality_level_${choice}`)).toMatchObject({ ok: true, value: { values: [], problems: [{ line: 3 }] } })
  })

  it('tells of a choice that the setting does not have', () => {
    expect(parse('settings-catalog', `"settingDefinitionId": "${ID}"\n"value": "${ID}_7"`)).toMatchObject({
      ok: true,
      value: { values: [], problems: [{ line: 2 }] }
    })
  })

  it.each(['', '{"settings":[]}', `"value": "${ID}_1"`])('is not %j', (text) => {
    expect(parse('settings-catalog', text).ok).toBe(false)
  })
})

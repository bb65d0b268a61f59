import { administrationSettings } from '../../features/administration/settings'
import { agentSettings } from '../../features/agents/settings'
import { identitySettings, tokenSettings } from '../../features/identity/settings'
import { mailSettings } from '../../features/mail/settings'
import { organizationSettings } from '../../features/organizations/settings'
import { sampleSettings } from '../../features/samples/settings'
import { toolSettings } from '../../features/tools/settings'
import { travelSettingsPages } from '../../features/travel/settings'
import type { SettingsPage } from '../../ui/screen'
import { shortcutSettings } from './shortcuts'

/** Every page of settings, in order; the first is where `/settings` leads. */
export const settingsPages: SettingsPage[] = [
  ...identitySettings,
  ...organizationSettings,
  ...agentSettings,
  ...mailSettings,
  ...toolSettings,
  ...travelSettingsPages,
  ...tokenSettings,
  ...administrationSettings,
  ...sampleSettings,
  ...shortcutSettings,
]

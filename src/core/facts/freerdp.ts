/** Programs built on FreeRDP: they redirect serial ports and smart cards from Linux when they are told to. */
export const isFreeRdp = (name: string | undefined): boolean =>
  name !== undefined && /freerdp|remmina|krdc|gnome-connections|thincast/i.test(name)

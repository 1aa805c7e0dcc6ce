// Where phones in the same hall find this machine. A laptop has more networks than one sees: containers, virtual machines and private
// tunnels make their own, and no phone is in those.
import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os';

/** An address of this machine in a network. */
export interface Network {
  /** As the machine calls the card: wlan0, Wi-Fi, en0. */
  readonly card: string;
  readonly address: string;
}

const NOT_FOR_PHONES =
  /^(docker|br-|veth|virbr|vmnet|vboxnet|tun|tap|wg|utun|tailscale|zt|lxc|cni|flannel|podman|ham|ppp)|vethernet|virtualbox|vmware|hyper-v|wsl|bluetooth/i;
const WIRELESS = /^(wl|ath)|wi-?fi|wlan|draadloos|hotspot|^en0$|^ap\d/i;

/** All of them, the likeliest first; those where no phone can be are left out. */
export function networksOf(cards: NodeJS.Dict<NetworkInterfaceInfo[]> = networkInterfaces()): Network[] {
  return Object.entries(cards)
    .filter(([card]) => !NOT_FOR_PHONES.test(card))
    .flatMap(([card, addresses]) => (addresses ?? []).map((one) => ({ card, ...one })))
    .filter(({ family, internal, address }) => family === 'IPv4' && !internal && !address.startsWith('169.254.'))
    .map(({ card, address }) => ({ card, address, likeliness: likeliness(card, address) }))
    .sort((a, b) => b.likeliness - a.likeliness)
    .map(({ card, address }) => ({ card, address }));
}

/** Home and hotspot routers give 192.168 mostly, larger buildings 10, virtual machines often 172. */
function likeliness(card: string, address: string): number {
  const [first = 0, second = 0] = address.split('.').map(Number);
  const wireless = WIRELESS.test(card) ? 1 : 0;
  if (first === 192 && second === 168) return 6 + wireless;
  if (first === 10) return 4 + wireless;
  if (first === 172 && second >= 16 && second <= 31) return 2 + wireless;
  return wireless;
}

/** All texts of the portal, in each language. */

import { language, type Translations } from "../shared/preferences.js";

const en = {
  title: "Cloud desktops",
  language: "Language",
  theme: "Theme",
  themes: { auto: "Auto", light: "Light", dark: "Dark" },
  loading: "Loading …",
  back: "Back",
  cancel: "Cancel",
  details: "Details for support",
  notices: {
    expired: "Your session has ended. Sign in again; your desktops keep running.",
    "signed-out-elsewhere": "You have signed out in another tab.",
    "signed-out": "You have signed out.",
    "password-changed": "Your password is changed, and you are signed out. Sign in with the new one.",
  },
  signIn: {
    title: "Sign in",
    intro: "With the account of your organisation.",
    officeSite: "Office site",
    officeSiteHint: "Your administrator has sent it to you, such as cn-hangzhou+dir-0123456789.",
    user: "User name",
    password: "Password",
    keepAlive: "Keep me signed in on this device",
    keepAliveHint: "Not on a computer that others use, too.",
    submit: "Sign in",
    forgotten: "Forgot your password?",
    startOver: "Start over",
    next: "Continue",
    verify: "Verify",
    code: "Six-digit code",
    bind: {
      title: "Set up your authenticator app",
      scan: "Scan this code with an authenticator app, such as the one of Alibaba Cloud, Google or Microsoft.",
      qrCode: "QR code for your authenticator app. The key below is the same as text.",
      secret: "Or enter this key:",
      copy: "Copy the key",
      copied: "Copied",
      code: "The six digits that the app shows",
    },
    mfa: {
      title: "Enter the code of your app",
      intro: "Open your authenticator app. It shows a new code every 30 seconds.",
    },
    token: {
      title: "Check your messages",
      sentTo: (address: string) => `We have sent a code to ${address}.`,
      sent: "We have sent you a code.",
      resend: "Send another code",
      resendIn: (seconds: number) => `Send another code (in ${seconds} s)`,
      resent: "Another code is on its way. Only the last one is valid.",
    },
    change: {
      title: "Choose a new password",
      intro: "Your administrator chose the first one, or it has expired.",
      old: "Current password",
      new: "New password",
      again: "New password, once more",
      rules: (length: string) =>
        `At least ${length} characters, of three kinds: upper case, lower case, digits, symbols.`,
      different: "The two new passwords differ. Enter the same one twice.",
      submit: "Change password",
    },
    keepAliveStep: { title: "Signing you in again" },
    unknown: {
      title: "One more step is needed",
      intro: (stage: string) =>
        `Your organisation asks for a step that this page does not have (${stage}). Sign in with the WUYING client, or ask your administrator.`,
    },
    reset: {
      title: "Reset your password",
      intro: "If the address belongs to the account, it gets a mail with a way to set a new password.",
      email: "Mail address of the account",
      submit: "Send the mail",
      sent: "If the account has this address, a mail is on its way. Sign in with what it says.",
    },
  },
  desktops: {
    title: "Your desktops",
    none: "You have no desktops yet. Your administrator can assign one to you.",
    updated: (time: string) => `Updated at ${time}`,
    states: {
      Running: "Running",
      Stopped: "Stopped",
      Starting: "Starting …",
      Stopping: "Stopping …",
      Rebooting: "Restarting …",
      Rebuilding: "Rebuilding …",
      Expired: "Expired",
      Deleted: "Deleted",
      Pending: "Pending",
    } as Record<string, string>,
    hardware: (cpu: string, memory: string) => `${cpu} vCPU, ${memory}`,
    expires: (day: string) => `Until ${day}`,
    select: (name: string) => `Select ${name}`,
    selected: (count: number) => (count === 1 ? "1 desktop selected" : `${count} desktops selected`),
    connect: "Connect",
    startAndConnect: "Start and connect",
    start: "Start",
    stop: "Shut down",
    reboot: "Restart",
    confirm: {
      stop: (names: string) => `Shut down ${names}?`,
      reboot: (names: string) => `Restart ${names}?`,
      warning: "Save your work first: open programs are closed.",
    },
    done: {
      start: (count: number) => (count === 1 ? "1 desktop is running." : `${count} desktops are running.`),
      stop: (count: number) => (count === 1 ? "1 desktop is shut down." : `${count} desktops are shut down.`),
      reboot: (count: number) => (count === 1 ? "1 desktop has restarted." : `${count} desktops have restarted.`),
    },
  },
  connection: {
    start: "Starting the desktop. A cold start takes two to three minutes.",
    ticket: "Asking for a connection …",
    open: "Opening the desktop …",
    connected: "Connected",
    ended: "The connection has ended.",
    frame: (name: string) => `Desktop ${name}`,
    disconnect: "Disconnect",
    again: "Connect again",
    seconds: (count: number) => `${count} s`,
  },
  account: {
    menu: (user: string) => `Account of ${user}`,
    title: "Your session",
    validUntil: (time: string) => `This session is valid until ${time}. It is renewed on its own before that.`,
    refreshed: (time: string) => `Last renewed at ${time}.`,
    kept: "This device stays signed in for some days.",
    notKept: "It ends when you close this tab.",
    outlives: "A desktop that is open stays open when the session ends.",
    refresh: "Renew now",
    refreshing: "Renewing …",
    signOut: "Sign out",
    signOutHint: "“Sign out” ends the session in all tabs of this browser, and not on other devices.",
    until: (time: string) => `Session until ${time}`,
    everywhere: "Sign out everywhere",
    everywhereTitle: "Sign out everywhere",
    everywhereIntro: "A new password ends your sessions on all devices, and here, too.",
    close: "Close",
  },
  errors: {
    "wrong-password": "User name or password is wrong. Check both, and whether Caps Lock is on.",
    "wrong-code": "This code is wrong or has expired. Wait for the next one, and enter that.",
    locked: "Too many tries: the account is locked for a while. Try again later, or ask your administrator.",
    expired: "This took too long. Start over.",
    "weak-password": "This password does not fit the rules below. Choose another one.",
    "old-password": "The current password is wrong. Enter it once more.",
    other: "The service did not accept this. Try again, or ask your administrator.",
    network: "There is no connection to the service. Check your network, and try again.",
    server: "The service has a problem. Try again in a minute.",
    throttled: "Too many requests at the moment. Try again in a minute.",
    forbidden: "You are not allowed to do this. Ask your administrator.",
    "not-found": "This desktop does not exist any more. Ask your administrator.",
    conflict: "The desktop cannot do this in its present state. Wait a moment, and try again.",
    ambiguous: "The service did not say whether it was done. Look at the state of the desktop before you try again.",
    timeout: "This takes longer than usual. Look at the state of the desktop, and try again in a few minutes.",
    ticket: "The desktop cannot be reached now. Restart it, or ask your administrator.",
    sdk: "The page could not open the desktop. Reload the page, and try again.",
    unexpected: "Something in this page went wrong. Reload it, and try again.",
  },
};

export type Texts = typeof en;

const zh: Texts = {
  title: "云电脑",
  language: "语言",
  theme: "外观",
  themes: { auto: "自动", light: "浅色", dark: "深色" },
  loading: "正在加载…",
  back: "返回",
  cancel: "取消",
  details: "技术支持信息",
  notices: {
    expired: "会话已结束，请重新登录。云电脑仍在运行。",
    "signed-out-elsewhere": "您已在另一个标签页退出登录。",
    "signed-out": "您已退出登录。",
    "password-changed": "密码已修改，您已退出登录。请使用新密码登录。",
  },
  signIn: {
    title: "登录",
    intro: "请使用您所在组织的账号。",
    officeSite: "办公网络 ID",
    officeSiteHint: "由管理员提供，例如 cn-hangzhou+dir-0123456789。",
    user: "用户名",
    password: "密码",
    keepAlive: "在此设备上保持登录",
    keepAliveHint: "请勿在公用电脑上选择此项。",
    submit: "登录",
    forgotten: "忘记密码？",
    startOver: "重新开始",
    next: "继续",
    verify: "验证",
    code: "六位验证码",
    bind: {
      title: "绑定身份验证器",
      scan: "请使用身份验证器应用（阿里云、Google 或 Microsoft 等）扫描二维码。",
      qrCode: "身份验证器二维码，内容与下方密钥相同。",
      secret: "或手动输入密钥：",
      copy: "复制密钥",
      copied: "已复制",
      code: "应用显示的六位数字",
    },
    mfa: { title: "输入动态验证码", intro: "请打开身份验证器应用，验证码每 30 秒更新一次。" },
    token: {
      title: "查收验证码",
      sentTo: (address) => `验证码已发送至 ${address}。`,
      sent: "验证码已发送。",
      resend: "重新发送",
      resendIn: (seconds) => `重新发送（${seconds} 秒后）`,
      resent: "新验证码已发送，仅最新的验证码有效。",
    },
    change: {
      title: "设置新密码",
      intro: "当前密码为管理员设置的初始密码，或已过期。",
      old: "当前密码",
      new: "新密码",
      again: "再次输入新密码",
      rules: (length) => `至少 ${length} 个字符，包含大写字母、小写字母、数字、符号中的三种。`,
      different: "两次输入的新密码不一致，请重新输入。",
      submit: "修改密码",
    },
    keepAliveStep: { title: "正在重新登录" },
    unknown: {
      title: "还需要一个步骤",
      intro: (stage) => `您的组织要求执行本页面不支持的步骤（${stage}）。请使用无影客户端登录，或联系管理员。`,
    },
    reset: {
      title: "重置密码",
      intro: "如果该邮箱属于此账号，您将收到一封重置密码的邮件。",
      email: "账号的邮箱地址",
      submit: "发送邮件",
      sent: "如果邮箱地址正确，邮件将很快送达。请按邮件中的说明登录。",
    },
  },
  desktops: {
    title: "我的云电脑",
    none: "您还没有云电脑，请联系管理员分配。",
    updated: (time) => `更新于 ${time}`,
    states: {
      Running: "运行中",
      Stopped: "已关机",
      Starting: "正在启动…",
      Stopping: "正在关机…",
      Rebooting: "正在重启…",
      Rebuilding: "正在重建…",
      Expired: "已到期",
      Deleted: "已删除",
      Pending: "准备中",
    },
    hardware: (cpu, memory) => `${cpu} vCPU，${memory}`,
    expires: (day) => `有效期至 ${day}`,
    select: (name) => `选择 ${name}`,
    selected: (count) => `已选择 ${count} 台云电脑`,
    connect: "连接",
    startAndConnect: "启动并连接",
    start: "启动",
    stop: "关机",
    reboot: "重启",
    confirm: {
      stop: (names) => `要关闭 ${names} 吗？`,
      reboot: (names) => `要重启 ${names} 吗？`,
      warning: "请先保存工作，正在运行的程序将被关闭。",
    },
    done: {
      start: (count) => `${count} 台云电脑已启动。`,
      stop: (count) => `${count} 台云电脑已关机。`,
      reboot: (count) => `${count} 台云电脑已重启。`,
    },
  },
  connection: {
    start: "正在启动云电脑，冷启动需要两到三分钟。",
    ticket: "正在请求连接…",
    open: "正在打开云电脑…",
    connected: "已连接",
    ended: "连接已结束。",
    frame: (name) => `云电脑 ${name}`,
    disconnect: "断开连接",
    again: "重新连接",
    seconds: (count) => `${count} 秒`,
  },
  account: {
    menu: (user) => `账号 ${user}`,
    title: "会话",
    validUntil: (time) => `会话有效期至 ${time}，到期前会自动续期。`,
    refreshed: (time) => `上次续期时间：${time}。`,
    kept: "此设备将在数天内保持登录。",
    notKept: "关闭此标签页后会话即结束。",
    outlives: "会话结束后，已打开的云电脑仍保持连接。",
    refresh: "立即续期",
    refreshing: "正在续期…",
    signOut: "退出登录",
    signOutHint: "“退出登录”将结束此浏览器所有标签页中的会话，不影响其他设备。",
    until: (time) => `会话有效期至 ${time}`,
    everywhere: "退出所有设备",
    everywhereTitle: "退出所有设备",
    everywhereIntro: "修改密码后，包括此设备在内的所有设备都将退出登录。",
    close: "关闭",
  },
  errors: {
    "wrong-password": "用户名或密码错误。请检查输入以及大写锁定键。",
    "wrong-code": "验证码错误或已过期。请等待并输入下一个验证码。",
    locked: "尝试次数过多，账号已被暂时锁定。请稍后再试，或联系管理员。",
    expired: "操作超时，请重新开始。",
    "weak-password": "密码不符合下方的要求，请重新设置。",
    "old-password": "当前密码错误，请重新输入。",
    other: "服务未接受此操作。请重试，或联系管理员。",
    network: "无法连接到服务。请检查网络后重试。",
    server: "服务出现问题，请一分钟后重试。",
    throttled: "请求过多，请一分钟后重试。",
    forbidden: "您没有执行此操作的权限，请联系管理员。",
    "not-found": "该云电脑已不存在，请联系管理员。",
    conflict: "云电脑在当前状态下无法执行此操作，请稍后再试。",
    ambiguous: "服务未返回结果。请先查看云电脑的状态，再决定是否重试。",
    timeout: "操作时间超出预期。请查看云电脑的状态，几分钟后重试。",
    ticket: "暂时无法连接该云电脑。请重启云电脑，或联系管理员。",
    sdk: "页面无法打开云电脑。请刷新页面后重试。",
    unexpected: "页面出现错误。请刷新页面后重试。",
  },
};

const texts = { en, zh } satisfies Translations<Texts>;

/** The texts in the language of the page. A component that calls it follows the language. */
export function t(): Texts {
  return texts[language.value];
}

/** The locale for numbers and times. */
function locale(): string {
  return language.value === "zh" ? "zh-CN" : "en";
}

/** A time of day, to the minute. */
export function clockText(instant: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit" }).format(instant);
}

/** A time of day, to the second. */
export function timeText(instant: number): string {
  return new Intl.DateTimeFormat(locale(), { hour: "2-digit", minute: "2-digit", second: "2-digit" }).format(instant);
}

/** The day of a time of the vendor, in UTC like it. */
export function dayText(instant: string): string {
  return new Intl.DateTimeFormat(locale(), { dateStyle: "medium", timeZone: "UTC" }).format(new Date(instant));
}

/** An amount of memory, which the vendor gives in MiB. */
export function memoryText(mebibytes: number | bigint): string {
  const gibibytes = Number(mebibytes) / 1024;
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(gibibytes)} GiB`;
}

/** "A, B and C". */
export function listText(items: readonly string[]): string {
  return new Intl.ListFormat(locale(), { type: "conjunction" }).format(items);
}

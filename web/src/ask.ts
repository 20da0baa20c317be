// Asking the program. The token stands behind the # of the address that the program opens: no server ever sees it there,
// and it is taken out of the address at once.

const KEPT = "sinhkehoach";
const OPEN_ANEW = "chữ đang gõ vẫn còn ở đây; chép lại, rồi mở bàn làm việc bằng lệnh sinhkehoach xem và dán vào phần Chữ";

function token(): string {
  const given = new URLSearchParams(location.hash.slice(1)).get("ma");
  if (given) {
    sessionStorage.setItem(KEPT, given);
    history.replaceState(null, "", location.pathname + location.search);
  }
  return sessionStorage.getItem(KEPT) ?? "";
}

const headers = { authorization: `Bearer ${token()}` };

/** Why the program did not do what was asked, in words for people. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly hint: string,
    /** The program is gone, or another one has taken its place: nothing reaches it from this page any more. */
    readonly isCutOff = false,
  ) {
    super(message);
  }
}

/** Ask for something; a `file` is sent behind what is asked. */
export async function ask<Answer>(what: string, asked: object = {}, file?: File): Promise<Answer> {
  const words = JSON.stringify(asked);
  const response = await reach(what, { method: "POST", body: file ? new Blob([words, "\n", file]) : words });
  return (await response.json()) as Answer;
}

export async function drawing(digest: string): Promise<string> {
  return (await reach(`page/${digest}`)).text();
}

export async function font(family: string): Promise<ArrayBuffer> {
  return (await reach(`font/${family}`)).arrayBuffer();
}

/** The program that was opened by a double click ends when no page says any more that it is there. */
const EVERY = 20_000;

function stay(what: "present" | "closed"): void {
  fetch(`/api/${what}`, { method: "POST", headers, keepalive: true }).catch(() => undefined);
}

stay("present");
setInterval(() => stay("present"), EVERY);
addEventListener("pagehide", () => stay("closed"));

async function reach(what: string, how: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/${what}`, { ...how, headers });
  } catch {
    throw new Refusal("Chương trình không còn chạy", OPEN_ANEW, true);
  }
  if (!response.ok) {
    const type = response.headers.get("content-type") ?? "";
    if (type.startsWith("application/json")) {
      const { message, hint } = (await response.json()) as { message: string; hint: string };
      throw new Refusal(message, hint);
    }
    throw new Refusal(await response.text(), OPEN_ANEW, [401, 421].includes(response.status));
  }
  return response;
}

/** Let the browser keep a file that the program has made, given in base64. */
export function keep(data: string, type: string, called: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([Uint8Array.from(atob(data), (each) => each.charCodeAt(0))], { type }));
  link.download = called;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

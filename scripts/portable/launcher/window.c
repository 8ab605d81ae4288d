/*
 * Sidecheck.exe: starts Sidecheck without a console, in a window of Edge or Chrome. It stays until the program has ended,
 * so that it can tell why no window came; what the program printed until then goes to a file of this launcher's own.
 */
#include "launcher.h"

#include <stdio.h>
#include <wchar.h>

/* Exit codes of the program: src/main/hosts/browser/main.ts. */
#define NO_WINDOW 3
#define NO_BROWSER 4

#define LAST_BYTES 1500

static Launch launch;

/* Opens a file that only this launcher and the program know, and that goes with its last handle. */
static HANDLE open_printed(void) {
  wchar_t folder[MAX_PATH + 1], file[MAX_PATH + 1];
  DWORD length = GetTempPathW(MAX_PATH, folder);
  if (length == 0 || length > MAX_PATH || GetTempFileNameW(folder, L"sdc", 0, file) == 0) return INVALID_HANDLE_VALUE;
  SECURITY_ATTRIBUTES inherited = {.nLength = sizeof inherited, .bInheritHandle = TRUE};
  return CreateFileW(file, GENERIC_READ | GENERIC_WRITE | DELETE, FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, &inherited,
                     CREATE_ALWAYS, FILE_ATTRIBUTE_TEMPORARY | FILE_FLAG_DELETE_ON_CLOSE, NULL);
}

/* The end of what was printed, as text behind the sentence. */
static void append_printed(wchar_t *text, size_t room, HANDLE printed) {
  LARGE_INTEGER size, start;
  if (printed == INVALID_HANDLE_VALUE || !GetFileSizeEx(printed, &size)) return;
  static char bytes[LAST_BYTES];
  start.QuadPart = size.QuadPart > LAST_BYTES ? size.QuadPart - LAST_BYTES : 0;
  DWORD length = 0;
  if (!SetFilePointerEx(printed, start, NULL, FILE_BEGIN) || !ReadFile(printed, bytes, sizeof bytes, &length, NULL) || length == 0) return;
  size_t at = wcslen(text);
  if (at + 3 >= room) return;
  wcscpy(text + at, L"\n\n");
  int converted = MultiByteToWideChar(CP_UTF8, 0, bytes, (int)length, text + at + 2, (int)(room - at - 3));
  text[at + 2 + (converted > 0 ? converted : 0)] = L'\0';
}

/* Why no window came, or the program ended. */
static void write_reason(wchar_t *text, size_t room, DWORD code) {
  const Words *said = words();
  if (code == NO_BROWSER || code == NO_WINDOW) wcscpy(text, code == NO_BROWSER ? said->no_browser : said->no_window);
  else swprintf(text, room, said->ended, code);
}

static int tell(const wchar_t *text) {
  MessageBoxW(NULL, text, L"Sidecheck", MB_OK | MB_ICONWARNING | MB_SETFOREGROUND);
  return NOT_STARTED;
}

int WINAPI wWinMain(HINSTANCE instance, HINSTANCE previous, LPWSTR line, int show) {
  (void)instance, (void)previous, (void)line, (void)show;
  static wchar_t arguments[LONGEST];
  if (swprintf(arguments, LONGEST, L"--window only %ls", arguments_of(GetCommandLineW())) < 0 ||
      !prepare(&launch, L"browser-host.js", arguments))
    return tell(words()->incomplete);
  HANDLE printed = open_printed();
  SECURITY_ATTRIBUTES inherited = {.nLength = sizeof inherited, .bInheritHandle = TRUE};
  HANDLE nothing = CreateFileW(L"NUL", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ | FILE_SHARE_WRITE, &inherited, OPEN_EXISTING, 0, NULL);
  HANDLE out = printed == INVALID_HANDLE_VALUE ? nothing : printed;
  STARTUPINFOW start = {.cb = sizeof start, .dwFlags = STARTF_USESTDHANDLES, .hStdInput = nothing, .hStdOutput = out, .hStdError = out};
  PROCESS_INFORMATION process;
  if (!CreateProcessW(launch.node, launch.line, NULL, NULL, TRUE, CREATE_NO_WINDOW, NULL, NULL, &start, &process))
    return tell(words()->refused);
  WaitForSingleObject(process.hProcess, INFINITE);
  DWORD code = 1;
  GetExitCodeProcess(process.hProcess, &code);
  if (code == 0) return 0;
  static wchar_t text[4096];
  write_reason(text, sizeof text / sizeof *text, code);
  append_printed(text, sizeof text / sizeof *text, printed);
  tell(text);
  return (int)code;
}

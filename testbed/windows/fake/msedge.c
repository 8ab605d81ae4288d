/*
 * Stands in for Microsoft Edge: writes its command line to C:\edge\N.txt, N the number of its start, and stays until C:\edge\end.txt
 * is there.
 */
#include <stdio.h>
#include <windows.h>

int wmain(void) {
  wchar_t name[MAX_PATH];
  HANDLE file = INVALID_HANDLE_VALUE;
  for (int number = 1; file == INVALID_HANDLE_VALUE && number < 100; number++) {
    swprintf(name, MAX_PATH, L"C:\\edge\\%d.txt", number);
    file = CreateFileW(name, GENERIC_WRITE, 0, NULL, CREATE_NEW, 0, NULL);
  }
  if (file == INVALID_HANDLE_VALUE) return 1;
  static char line[65536];
  DWORD written;
  int length = WideCharToMultiByte(CP_UTF8, 0, GetCommandLineW(), -1, line, sizeof line, NULL, NULL);
  /* With a mark at its end, so that nobody reads half of it. */
  line[length - 1] = '\n';
  WriteFile(file, line, length, &written, NULL);
  CloseHandle(file);
  while (GetFileAttributesW(L"C:\\edge\\end.txt") == INVALID_FILE_ATTRIBUTES) Sleep(50);
  return 0;
}

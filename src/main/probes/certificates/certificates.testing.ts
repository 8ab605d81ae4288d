/** Certificates made for these tests alone; their keys do not exist any more. */
const decode = (lines: readonly string[]): Buffer => Buffer.from(lines.join(''), 'base64')

/** A CA: "CN=Example Logon CA", an organisation with a comma, RSA 2048. */
export const exampleCa = decode([
  'MIIDQDCCAiigAwIBAgIUCTS83ttUQMzV9MNGBYzjkgS6i8cwDQYJKoZIhvcNAQELBQAwQDELMAkGA1UEBhMCREUxFjAUBgNVBAoMDUV4YW1wbGUsIEluYy4x',
  'GTAXBgNVBAMMEEV4YW1wbGUgTG9nb24gQ0EwHhcNMjYxMTIxMDM0NzExWhcNNDYxMTE2MDM0NzExWjBAMQswCQYDVQQGEwJERTEWMBQGA1UECgwNRXhhbXBs',
  'ZSwgSW5jLjEZMBcGA1UEAwwQRXhhbXBsZSBMb2dvbiBDQTCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAKzIX3QFDwF7UhQA975C4c80LwQp4H7/',
  '526EkmoaeZKCOAnvskFlY61tpW4iB4Zpq08b7nkGO3vPmpdIB1+2H79c5wmioKWPzoENsCMZqahoyS7syds2iJIQyIAfY8PqcdXDzLHx1CCAhgeV+P3LQTAk',
  'DA5cSfTJG0fLQHuWm0bKMGtmubpKH+ReFa1/faKDDXltsDXzDD3umWOXcKoo+M9/wJIrB4EC3Lk2XHOLAYdY9UnHcZ2yVEsfF5gEFTf/+y94739q1JXQoneW',
  'kj89rBQlrR2GjLCZkJGha5OKmH5RDtZFgapJU5GmcBwdt8PCekuosgHHCZkGh8AzZguvaPcCAwEAAaMyMDAwDwYDVR0TAQH/BAUwAwEB/zAdBgNVHQ4EFgQU',
  'v4b1doLQkKL7/56UXTUPw8HedRswDQYJKoZIhvcNAQELBQADggEBAH2EBmMuu+ChXxajtUyE6y1J6ac5wWiT23z3B10/n7bXMSBdyh3nm6XABvFBWGEkOuo8',
  'k7kVTiMFDKmoryl3az5pz5nphucr/gHZf4VLhgyHa+WinqWIoAkBIcekuXymEcxB9J5dzxoy5zssAVl3kvGnlC+s6in4EWicblMndlzOvEfVy6Q+pRBEu0FA',
  '1/fSbmg9N6431m92NWqFBXDXLI6chaoYR8YJg1ZxpSK5k4lY7b8mhoyWmizl1EqCKpv2ErSItegSOJ5UQJ+1BrPBHLcgWvD+3+gIWeXCLtJce84Rm3c1JfZv',
  'F29eQoxePM07QuU+nt3ChTV7cq3n9whBnGg='
])

/** A logon certificate of that CA: UPN zoe@corp.example, smart card logon and client authentication, a serial number whose first bit is set. */
export const exampleUser = decode([
  'MIIDuzCCAqOgAwIBAgIJAPGis8TV5vcIMA0GCSqGSIb3DQEBCwUAMEAxCzAJBgNVBAYTAkRFMRYwFAYDVQQKDA1FeGFtcGxlLCBJbmMuMRkwFwYDVQQDDBBF',
  'eGFtcGxlIExvZ29uIENBMB4XDTI2MTEyMTAzNDcxMVoXDTM2MTExODAzNDcxMVowVDEXMBUGCgmSJomT8ixkARkWB2V4YW1wbGUxFDASBgoJkiaJk/IsZAEZ',
  'FgRjb3JwMQ8wDQYDVQQLDAZQZW9wbGUxEjAQBgNVBAMMCVpvw6sgVXNlcjCCASIwDQYJKoZIhvcNAQEBBQADggEPADCCAQoCggEBAN+fPioSB5IbJUP8hDCs',
  '78dJLksMcqMdqiC1mpu46s7wuBF+ydCOoN9Vq0aL5Lz5FwyDCh0kbdAZTjwTwkTRfWKbMKbHjOIl14C/XXo6j7SN6kZcq9+Rkurt7fCJoL5LGqiOw3VsKv+g',
  'eEFP7T6t7sDiwAALurOwLI9UEJhPc47ZXG3xoM4R82tcRArYi7kyXMWheXRTe43zB/mXCyYUGOhTe329XzyiyaR7UxL98BidpKUGaIWBAaDC687ur+/qflK+',
  'QuSgEh1kNZ0ScrGhcMAwxoOXHfIED7L6Z87JeV7fW6mpxN3aDF7rVpPBD+lxjBd+a9peaxGv7uUinP1gaMECAwEAAaOBozCBoDAfBgNVHSUEGDAWBgorBgEE',
  'AYI3FAICBggrBgEFBQcDAjA9BgNVHREENjA0oCAGCisGAQQBgjcUAgOgEgwQem9lQGNvcnAuZXhhbXBsZYEQem9lQGNvcnAuZXhhbXBsZTAdBgNVHQ4EFgQU',
  'I/m6k8RDuK8sU/WfsJvQlgvaL5kwHwYDVR0jBBgwFoAUv4b1doLQkKL7/56UXTUPw8HedRswDQYJKoZIhvcNAQELBQADggEBAH2beZnNsfj2brn5dN5b75uD',
  '2Npfa8P+7kFSjVTd74lAc7oIzbuO6EHA87V6XxrjkbzBw2nwWiPSi+AUaWypoTeGqsr5a3DjOh8MBZRvF5VNGnlHSevWw4cmRknAW+JX5YkIcGoK6DK0Dqjr',
  '0ntEreJcfKlhgSMWdeI+FKzvhGsdv/ySd4K+qWC/PpUpzvJP+1D2lmfBoiMK7y4bkmpqKLgdbJaZdt99g6cCA2jvo4tsWpk2MOhXgbxGjTyJTVWdOLFWshbN',
  'cke7z2aDbKuUbPDI3fprJFOw3fLfuAaOuEMj6iuVeAi7nSNQNIaNeX4ciYzyjC8P9FsqS83vA+8OoMs='
])

/** Self-signed, elliptic curve P-384, without any purpose; valid beyond 2050, so its end is a GeneralizedTime. */
export const exampleDevice = decode([
  'MIIBRzCBzwIBBTAKBggqhkjOPQQDAjARMQ8wDQYDVQQDDAZEZXZpY2UwIBcNMjYxMTIxMDM0NzExWhgPMjA1MTA3MTMwMzQ3MTFaMBExDzANBgNVBAMMBkRl',
  'dmljZTB2MBAGByqGSM49AgEGBSuBBAAiA2IABH1KBI7helWnSv7WbFA0LF7sqagW04Hap8xCr3v51+LegIJJZZof4WThy9lIPlAShbsrydAtHOW8OmtLhvmw',
  '+RbUkgg63ze5E0/ko/zJPo59N1PMgwR7fm3c7BczQOKAWjAKBggqhkjOPQQDAgNnADBkAjAXlgC3laIvOdxJmtDj1TcrrLqpOQRVhxUpDcYrT/garx5/1u9D',
  'W5ONjxTio4ZaHAUCMFZiTEgEvcn8KkWwEtgnGT0CkABrZyq0roHne6uq9Q+XO7DjUXrVA3XYz+GUy8SKhg=='
])

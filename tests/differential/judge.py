"""Signs each request of standard input, one JSON object a line, with the official SDKs, and counts where they differ."""

import json
import logging
import sys

from alibabacloud_openapi_util.client import Client
from baidubce.auth import bce_v1_signer
from baidubce.auth.bce_credentials import BceCredentials
from Tea.request import TeaRequest

logging.disable(logging.CRITICAL)


def acs3(item):
    request = TeaRequest()
    request.method, request.pathname = item["method"], item["path"]
    request.query, request.headers = item["query"], item["headers"]
    return Client.get_authorization(request, "ACS3-HMAC-SHA256", item["payload"], item["id"], item["secret"])


def rpc(item):
    return Client.get_rpcsignature(item["query"], item["method"], item["secret"])


def bce(item):
    headers = {name.encode(): value.encode() for name, value in item["headers"].items()}
    query = {name.encode(): value.encode() for name, value in item["query"].items()}
    credentials = BceCredentials(item["id"], item["secret"])
    method, path = item["method"].encode(), item["path"].encode()
    # It writes the list in the given order, and signs a sorted one.
    signed = sorted(headers)
    return bce_v1_signer.sign(credentials, method, path, headers, query, item["time"], 1800, signed).decode()


SIGNERS = {"acs3": acs3, "rpc": rpc, "bce": bce}
judged, differ = 0, []
for line in sys.stdin:
    item = json.loads(line)
    try:
        found = SIGNERS[item["scheme"]](item)
    except Exception as error:
        found = repr(error)
    judged += 1
    if found != item["signature"] and len(differ) < 5:
        differ.append("PyPI, %s %s: %s" % (item["scheme"], found, line.strip()))
print(json.dumps({"judged": judged, "differ": differ}))

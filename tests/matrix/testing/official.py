"""Calls an emulator with the vendors' official Python SDKs; prints what it got as JSON. Arguments: the emulator's address."""

import json
import sys
import time
import urllib.parse
import urllib.request
import uuid

from alibabacloud_openapi_util.client import Client
from baidubce.auth.bce_credentials import BceCredentials
from baidubce.bce_client_configuration import BceClientConfiguration
from baidubce.exception import BceHttpClientError
from baidubce.services.bcc.bcc_client import BccClient
from Tea.request import TeaRequest

url = sys.argv[1]
host = urllib.parse.urlsplit(url).netloc


def alibaba(action, query):
    """The signer of the official SDK; the generated product SDKs send such requests."""
    request = TeaRequest()
    request.method, request.pathname, request.query = "POST", "/", query
    payload = Client.hex_encode(Client.hash(b"", "ACS3-HMAC-SHA256"))
    request.headers = {
        "host": host,
        "x-acs-action": action,
        "x-acs-version": "2020-09-30",
        "x-acs-date": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
        "x-acs-signature-nonce": uuid.uuid4().hex,
        "x-acs-content-sha256": payload,
    }
    request.headers["Authorization"] = Client.get_authorization(
        request, "ACS3-HMAC-SHA256", payload, "emulator-ecd-key", "emulator/ecd+secret="
    )
    sent = urllib.request.Request(url + "/?" + urllib.parse.urlencode(query), b"", request.headers, method="POST")
    return json.load(urllib.request.urlopen(sent))


bcc = BccClient(BceClientConfiguration(credentials=BceCredentials("emulator-bcc-key", "emulator/bcc+secret=key"), endpoint=url))
instances = bcc.list_instances().instances
bcc.stop_instance(instances[0].id)
stopping = bcc.get_instance(instances[0].id).instance.status
try:
    bcc.start_instance("i-Unknown1")
    error = None
except BceHttpClientError as thrown:
    error = thrown.last_error.code

desktops = alibaba("DescribeDesktops", {"RegionId": "cn-hangzhou"})["Desktops"]
stop = alibaba("StopDesktops", {"RegionId": "cn-hangzhou", "DesktopId.1": desktops[0]["DesktopId"]})
print(
    json.dumps(
        {
            "instances": [instance.id for instance in instances],
            "status": stopping,
            "error": error,
            "desktops": [desktop["DesktopId"] for desktop in desktops],
            "stopped": "RequestId" in stop,
        }
    )
)

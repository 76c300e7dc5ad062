"""Disks: room, which two folders share one, and folders that a cloud service copies away."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from complaintdesk.devices.disks import LocalDisks

IN_A_CLOUD = {
    "Users/見本/OneDrive/ComplaintDesk": "OneDrive",
    "Users/見本/ONEDRIVE - 見本商店/x": "OneDrive",
    "home/見本/Dropbox (Personal)/data": "Dropbox",
    "Library/CloudStorage/GoogleDrive-shop@example.jp/My Drive": "Google Drive",
    "G/マイドライブ/desk": "Google Drive",
    "Library/Mobile Documents/com~apple~CloudDocs/desk": "iCloud Drive",
    "home/見本/Box/desk": "Box",
    "home/見本/pCloudDrive/desk": "pCloud",
    "home/見本/Nextcloud/desk": "Nextcloud",
}


@pytest.mark.parametrize("folder", IN_A_CLOUD)
def test_a_folder_that_a_cloud_service_copies_is_known_by_name(folder):
    assert LocalDisks({}).cloud(Path("/") / folder) == IN_A_CLOUD[folder]


@pytest.mark.parametrize("folder", ["home/box-office/desk", "home/dropboxes", "home/sandbox/my", "srv/data"])
def test_other_folders_are_not_taken_for_one(folder):
    assert LocalDisks({}).cloud(Path("/") / folder) == ""


def test_a_folder_that_windows_names_as_onedrives_is_known_whatever_it_is_called(tmp_path):
    disks = LocalDisks({"OneDriveCommercial": str(tmp_path / "会社")})
    assert disks.cloud(tmp_path / "会社" / "desk") == "OneDrive"
    assert disks.cloud(tmp_path / "会社2" / "desk") == ""


def test_a_link_into_a_cloud_folder_does_not_hide_it(tmp_path):
    (tmp_path / "Dropbox" / "desk").mkdir(parents=True)
    (tmp_path / "desk").symlink_to(tmp_path / "Dropbox" / "desk")
    assert LocalDisks({}).cloud(tmp_path / "desk") == "Dropbox"


def test_room_is_that_of_the_disk_the_folder_will_lie_on(small_disk):
    disks = LocalDisks()
    assert 0 < disks.free(small_disk / "not" / "yet" / "there") <= 1024 * 1024
    (small_disk / "ballast").write_bytes(bytes(500_000))
    assert disks.free(small_disk) == shutil.disk_usage(small_disk).free < 600_000


def test_two_folders_of_one_disk_are_told_from_two_disks(tmp_path, small_disk):
    disks = LocalDisks()
    assert disks.same(tmp_path / "a", tmp_path / "b" / "c")
    assert not disks.same(tmp_path / "a", small_disk)
